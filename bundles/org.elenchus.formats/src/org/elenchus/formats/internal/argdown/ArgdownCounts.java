// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.spi.FormatCounts;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/**
 * Counts as Argdown's reference does: statements are equivalence classes, so arguments of which only the gist is given are none; inferences and conflicts are the
 * relations, each contradiction once; what is inferred in a reconstruction counts only as linked.
 */
final class ArgdownCounts {
    private ArgdownCounts() {
    }

    static FormatCounts of(ArgumentMap map) {
        int statements = (int) map.getStatements().stream().filter(statement -> !Titles.isGist(statement)).count();
        int inferences = 0;
        int conflicts = 0;
        int linked = 0;
        int undercuts = 0;
        Set<List<Element>> mutual = new HashSet<>();
        for (Argument argument : map.getArguments()) {
            if (NodeLinkGraph.kept(argument.getProperties(), DebateMapper.RECONSTRUCTS) != null) {
                linked += Structure.isLinked(argument) ? 1 : 0;
            } else if (!argument.isMutual() || !mutual.contains(ends(argument, true)) && mutual.add(ends(argument, false))) {
                inferences += argument.getPolarity() == Polarity.PRO ? 1 : 0;
                conflicts += argument.getPolarity() == Polarity.CON ? 1 : 0;
                undercuts += Structure.undercuts(argument) ? 1 : 0;
            }
        }
        return new FormatCounts(statements, inferences, conflicts, linked, undercuts);
    }

    private static List<Element> ends(Argument argument, boolean reversed) {
        Statement premise = argument.getPremises().isEmpty() ? null : argument.getPremises().get(0).getStatement();
        Element from = reversed ? argument.getConclusion() : premise;
        Element to = reversed ? premise : argument.getConclusion();
        return java.util.Arrays.asList(from, to);
    }
}
