// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal;

import java.util.Set;

import org.elenchus.core.spi.LossReport;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** What a format can say beyond statements, premises and conclusions; an exporter names what it writes, and the rest is reported as left out. */
public enum Holds {
    TITLE, DESCRIPTION, AUTHORS, SOURCES, GROUPS, LABEL, NOTE, TAGS, STRENGTH, EXCERPTS, IMPLICIT, STANDPOINT, STANDARD, MAIN, PARTICIPANT, SCHEME, ANSWERS,
    STRICT, ROLE, PREMISE_KIND, NEGATED, UNDERCUT;

    /** Reports every element that says something the format does not hold. */
    public static void reportLosses(ArgumentMap map, Set<Holds> held, LossReport report) {
        Losses losses = new Losses(held, report);
        losses.map(map);
        map.getStatements().forEach(losses::statement);
        map.getArguments().forEach(losses::argument);
    }

    private record Losses(Set<Holds> held, LossReport report) {

        private void lost(Holds what, boolean said, String id, String words) {
            if (said && !held.contains(what)) {
                report.leftOut(id, words, 0);
            }
        }

        void map(ArgumentMap map) {
            lost(TITLE, said(map.getTitle()), null, "the map's title");
            lost(DESCRIPTION, said(map.getDescription()), null, "the map's description");
            lost(AUTHORS, !map.getAuthors().isEmpty(), null, "the map's authors");
            lost(SOURCES, !map.getSources().isEmpty(), null, "the sources");
            lost(GROUPS, !map.getGroups().isEmpty(), null, "the groups");
            lost(STANDARD, map.getStandard() != ProofStandard.DEFAULT, null, "the map's proof standard");
        }

        private void element(Element element) {
            String id = element.getId();
            lost(LABEL, said(element.getLabel()), id, "the label");
            lost(NOTE, said(element.getNote()), id, "the note");
            lost(TAGS, !element.getTags().isEmpty(), id, "the tags");
            lost(STRENGTH, element.getStrength() != null, id, "the strength");
            lost(EXCERPTS, !element.getExcerpts().isEmpty(), id, "the excerpts");
        }

        void statement(Statement statement) {
            element(statement);
            String id = statement.getId();
            lost(IMPLICIT, statement.isImplicit(), id, "that the statement is implicit");
            lost(STANDPOINT, statement.getStandpoint() != Standpoint.NONE, id, "the standpoint");
            lost(STANDARD, statement.getStandard() != ProofStandard.DEFAULT, id, "the proof standard");
            lost(MAIN, statement.isMain(), id, "that the statement is a thesis");
            lost(PARTICIPANT, said(statement.getParticipant()), id, "who says so");
        }

        void argument(Argument argument) {
            element(argument);
            String id = argument.getId();
            lost(SCHEME, said(argument.getScheme()), id, "the argument scheme");
            lost(ANSWERS, !argument.getAnswers().isEmpty(), id, "the answers to critical questions");
            lost(STRICT, argument.isStrict(), id, "that the argument is strict");
            for (Premise premise : argument.getPremises()) {
                lost(ROLE, said(premise.getRole()), id, "the role of a premise");
                lost(PREMISE_KIND, premise.getKind() != PremiseKind.ORDINARY, id, "that a premise is an assumption or exception");
                lost(NEGATED, premise.isNegated(), id, "that a premise is negated");
            }
        }

        private static boolean said(String text) {
            return text != null && !text.isEmpty();
        }
    }
}
