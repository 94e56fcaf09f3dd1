// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.document.MapDocument;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each edit means. */
class EditsTest {
    private MapDocument document;
    private ArgumentMap map;
    private Statement claim;
    private Statement one;
    private Statement two;
    private Statement three;
    private Argument linked;
    private Argument objection;
    private MapView view;

    @BeforeEach
    void makeAMap() {
        map = Fragment.parse("Claim\n  + one\n  & two\n  - three\n").instantiate();
        document = MapDocument.of(map, "x");
        claim = map.getStatements().get(0);
        one = map.getStatements().get(1);
        two = map.getStatements().get(2);
        three = map.getStatements().get(3);
        linked = map.getArguments().get(0);
        objection = map.getArguments().get(1);
        document.execute(Edits.addView(map, "Main", null, null));
        view = map.getViews().get(0);
    }

    private <T extends Edit> T done(T edit) {
        document.execute(edit);
        return edit;
    }

    @Test
    void addsReasonsObjectionsAndPremises() {
        Statement reason = (Statement) done(Edits.addReason(three, "r")).result().get(0);
        assertThat(three.getIncoming()).hasSize(1);
        assertThat(three.getIncoming().get(0).getPremises().get(0).getStatement()).isSameAs(reason);
        done(Edits.addObjection(linked, "undercut"));
        assertThat(linked.getIncoming().get(0).getPolarity()).isEqualTo(Polarity.CON);
        done(Edits.addCoPremise(objection, "four"));
        assertThat(objection.getPremises()).extracting(p -> p.getStatement().getText()).containsExactly("three", "four");
    }

    @Test
    void deletingAStatementTakesWhatHangsOnItAndLeavesTheRest() {
        done(Edits.addObjection(linked, "undercut"));
        done(Edits.move(view, Map.of(one, new Point(1, 2), linked, new Point(3, 4), three, new Point(5, 6))));
        done(Edits.bend(view, linked.getPremises().get(0), List.of(new Point(0, 0))));
        Group group = (Group) done(Edits.group(map, "G", List.of(one, claim))).result().get(0);
        done(Edits.delete(List.of(claim)));
        assertThat(map.getArguments()).isEmpty();
        assertThat(map.getStatements()).extracting(Statement::getText).containsExactly("one", "two", "three", "undercut");
        assertThat(view.getNodes()).extracting(n -> n.getElement()).containsExactlyInAnyOrder(one, three);
        assertThat(view.getEdges()).isEmpty();
        assertThat(group.getMembers()).containsExactly(one);
    }

    @Test
    void deletingAPremiseLeavesTheOthersAndTheLastTakesItsArgument() {
        done(Edits.delete(List.of(one)));
        assertThat(linked.getPremises()).extracting(Premise::getStatement).containsExactly(two);
        done(Edits.delete(List.of(linked.getPremises().get(0))));
        assertThat(map.getArguments()).containsExactly(objection);
        assertThat(map.getStatements()).contains(two);
        assertThat(Edits.delete(List.of(map)).refusal()).isNotNull();
    }

    @Test
    void unlinkMakesAnArgumentOfItsOwnRightBehind() {
        Premise second = linked.getPremises().get(1);
        Argument own = (Argument) done(Edits.unlink(second)).result().get(0);
        assertThat(map.getArguments()).containsExactly(linked, own, objection);
        assertThat(own.getConclusion()).isSameAs(claim);
        assertThat(own.getPremises()).containsExactly(second);
        assertThat(two.getUsages()).containsExactly(second);
        assertThat(Edits.unlink(second).refusal()).contains("only premise");
    }

    @Test
    void reconnectsPremisesAndConclusions() {
        Premise third = objection.getPremises().get(0);
        done(Edits.reconnectPremise(third, linked));
        assertThat(map.getArguments()).containsExactly(linked);
        assertThat(linked.getPremises()).extracting(Premise::getStatement).containsExactly(one, two, three);
        done(Edits.connect(three, two, Polarity.CON));
        done(Edits.reconnectConclusion(map.getArguments().get(1), linked));
        assertThat(linked.getIncoming()).hasSize(1);
        assertThat(two.getIncoming()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThat(Edits.connect(one, one, Polarity.PRO).refusal()).isNotNull();
        assertThat(Edits.connect(three, claim, Polarity.CON).refusal()).contains("there already");
        assertThat(Edits.connect(three, claim, Polarity.PRO).refusal()).isNull();
        assertThat(Edits.link(linked, claim).refusal()).isNotNull();
        assertThat(Edits.link(linked, one).refusal()).isNotNull();
        assertThat(Edits.reconnectConclusion(linked, linked).refusal()).isNotNull();
        assertThat(Edits.reconnectConclusion(linked, one).refusal()).isNotNull();
        assertThat(Edits.replacePremise(linked.getPremises().get(0), two).refusal()).isNotNull();
        assertThat(Edits.set(claim, claim.eClass().getEStructuralFeature("depth"), 1).refusal()).isNotNull();
        assertThat(Edits.set(claim, claim.eClass().getEStructuralFeature("incoming"), List.of()).refusal()).isNotNull();
        assertThat(Edits.set(claim, linked.eClass().getEStructuralFeature("polarity"), Polarity.CON).refusal()).isNotNull();
    }

    @Test
    void aPremiseCannotMoveIntoAnArgumentThatWouldVanishWithItsOwn() {
        done(Edits.addObjection(objection, "undercut"));
        Argument undercut = objection.getIncoming().get(0);
        assertThat(Edits.reconnectPremise(objection.getPremises().get(0), undercut).refusal()).isNotNull();
    }

    @Test
    void siblingsChangeTheirOrder() {
        done(Edits.reorder(objection, linked));
        assertThat(map.getArguments()).containsExactly(objection, linked);
        done(Edits.reorder(objection, null));
        assertThat(map.getArguments()).containsExactly(linked, objection);
        document.execute(Edits.reorder(linked, objection));
        assertThat(document.undoLabel()).as("already so").isEqualTo("Change Order");
        assertThat(map.getArguments()).containsExactly(linked, objection);
    }

    @Test
    void groupsNestAndAreUndone() {
        Group outer = (Group) done(Edits.group(map, "Outer", List.of(one, two, three))).result().get(0);
        Group inner = (Group) done(Edits.group(map, "Inner", List.of(one, two))).result().get(0);
        assertThat(outer.getGroups()).containsExactly(inner);
        assertThat(outer.getMembers()).containsExactly(three);
        assertThat(Edits.nestGroup(outer, inner).refusal()).isNotNull();
        done(Edits.ungroup(inner));
        assertThat(outer.getMembers()).containsExactly((Element) three, one, two);
        done(Edits.ungroup(outer));
        assertThat(map.getGroups()).isEmpty();
    }

    @Test
    void mergingMovesWhatHangsOnTheOtherStatement() {
        done(Edits.addReason(three, "because"));
        done(Edits.merge(one, three));
        assertThat(map.getStatements()).doesNotContain(three);
        assertThat(one.getIncoming()).hasSize(1);
        assertThat(one.getUsages()).hasSize(2);
    }

    @Test
    void contradictionsRunBothWays() {
        List<?> halves = done(Edits.relate(one, two, Polarity.CON)).result();
        assertThat(halves).allSatisfy(half -> {
            assertThat(((Argument) half).isMutual()).isTrue();
            assertThat(((Argument) half).getPolarity()).isEqualTo(Polarity.CON);
        });
        assertThat(one.getIncoming()).hasSize(1);
        assertThat(two.getIncoming()).hasSize(1);
    }

    @Test
    void quotesAndReanchorsPassages() {
        Source source = (Source) done(Edits.addSource(map, "T", "Some say so. Others \uD83D\uDE00 do not.")).result().get(0);
        assertThat(source.getDigest()).startsWith("sha256:").hasSize(71);
        done(Edits.addExcerpt(claim, source, 0, 12));
        Excerpt excerpt = claim.getExcerpts().get(0);
        assertThat(excerpt.getExact()).isEqualTo("Some say so.");
        assertThat(excerpt.getSuffix()).startsWith(" Others");
        done(Edits.reanchor(excerpt, 13, 19));
        assertThat(excerpt.getExact()).isEqualTo("Others");
        assertThat(Edits.addExcerpt(claim, source, 5, 5).refusal()).isNotNull();
        assertThat(Edits.addExcerpt(claim, source, 0, 999).refusal()).isNotNull();
        assertThat(Edits.addExcerpt(claim, source, 0, 21).refusal()).as("cuts a character in two").isNotNull();
        Statement quoted = (Statement) done(Edits.quote(source, 13, 30, view, new Point(7, 8))).result().get(0);
        assertThat(quoted.getText()).isEqualTo("Others \uD83D\uDE00 do not.");
        done(Edits.delete(List.of(source)));
        assertThat(claim.getExcerpts()).isEmpty();
        assertThat(quoted.getExcerpts()).isEmpty();
    }

    @Test
    void layoutReplacesBends() {
        done(Edits.bend(view, linked, List.of(new Point(1, 1))));
        done(Edits.bend(view, objection, List.of(new Point(2, 2))));
        done(Edits.applyLayout(view, Map.of(claim, new Point(9, 9)), Map.of(objection, List.of(new Point(3, 3)))));
        assertThat(view.getEdges()).hasSize(1);
        assertThat(view.getEdges().get(0).getBendPoints()).containsExactly(new Point(3, 3));
        assertThat(view.getNodes().get(0).getX()).isEqualTo(9.0);
    }

    @Test
    void propertiesAndOptionsComeAndGo() {
        done(Edits.setProperty(claim, "k", "v"));
        done(Edits.setProperty(claim, "k", "w"));
        assertThat(claim.getProperties()).hasSize(1);
        assertThat(claim.getProperties().get(0).getValue()).isEqualTo("w");
        done(Edits.setProperty(claim, "k", null));
        assertThat(claim.getProperties()).isEmpty();
        done(Edits.setOption(view, "direction", "up"));
        assertThat(view.getOptions()).hasSize(1);
    }
}
