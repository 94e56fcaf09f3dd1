// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.elenchus.core.extension.Contribution;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.junit.jupiter.api.Test;

/** What each notation is about, on the smallest map that shows it. */
class NotationsTest {
    private static final ArgumentmapFactory MAKE = ArgumentmapFactory.eINSTANCE;

    private final ArgumentMap map = MAKE.createArgumentMap();

    private Statement statement(String id, String text) {
        Statement statement = MAKE.createStatement();
        statement.setId(id);
        statement.setText(text);
        map.getStatements().add(statement);
        return statement;
    }

    private Argument argument(String id, Polarity polarity, Element conclusion, Statement... premises) {
        Argument argument = MAKE.createArgument();
        argument.setId(id);
        argument.setPolarity(polarity);
        map.getArguments().add(argument);
        argument.setConclusion(conclusion);
        for (Statement statement : premises) {
            Premise premise = MAKE.createPremise();
            premise.setId(id + "-" + statement.getId());
            premise.setStatement(statement);
            argument.getPremises().add(premise);
        }
        return argument;
    }

    private Drawing draw(String notation) {
        return Drawing.of(map, null, DrawingOptions.DEFAULT.withNotation(notation));
    }

    private static Rect box(Drawing drawing, Identified element) {
        return drawing.part(element.getId()).bounds();
    }

    private static List<String> words(Part part) {
        return part.marks().stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
    }

    private static long connectors(Drawing drawing, Argument argument) {
        return drawing.parts(argument.getId()).stream().filter(part -> part.kind() == Part.Kind.CONNECTOR).count();
    }

    @Test
    void allEightAreInstalled() {
        assertThat(Notations.contributions()).extracting(Contribution::id).contains("box", "standard", "toulmin", "wigmore", "aif", "dung", "carneades", "gsn");
        assertThat(Notations.contributions()).allSatisfy(one -> assertThat(Notations.find(one.id())).as(one.id()).isPresent());
    }

    @Test
    void numbersFollowTheTextAndWhatIsUnsaidHasLetters() {
        Source source = MAKE.createSource();
        map.getSources().add(source);
        Statement later = statement("s1", "Socrates is mortal");
        Statement unsaid = statement("s2", "What is mortal dies");
        Statement earlier = statement("s3", "All men are mortal");
        unsaid.setImplicit(true);
        quote(later, source, 40);
        quote(earlier, source, 3);

        KeyList key = KeyList.of(map);

        assertThat(key.entries()).extracting(KeyList.Entry::number).containsExactly("1", "2", "a");
        assertThat(key.entries()).extracting(KeyList.Entry::element).containsExactly("s3", "s1", "s2");
        assertThat(key.entries().get(2).kind()).isEqualTo(KeyList.Kind.IMPLICIT);
        assertThat(key.number("s1")).isEqualTo("2");
        assertThat(key.number("nobody")).isNull();
    }

    private static void quote(Statement statement, Source source, int start) {
        Excerpt excerpt = MAKE.createExcerpt();
        excerpt.setSource(source);
        excerpt.setStart(start);
        excerpt.setEnd(start + 10);
        statement.getExcerpts().add(excerpt);
    }

    @Test
    void standardDiagramJoinsLinkedPremisesAndLeavesConvergentOnesApart() {
        Statement thesis = statement("t", "Close the bridge");
        Argument linked = argument("a", Polarity.PRO, thesis, statement("p", "It carries twenty tonnes"), statement("q", "Lorries weigh more"));
        Argument single = argument("b", Polarity.PRO, thesis, statement("r", "They are loud"));

        Drawing drawing = draw("standard");

        assertThat(drawing.part("a").kind()).as("the plus").isEqualTo(Part.Kind.ARGUMENT);
        assertThat(drawing.part("b").kind()).as("an arrow alone").isEqualTo(Part.Kind.CONNECTOR);
        assertThat(connectors(drawing, linked)).isEqualTo(1);
        assertThat(drawing.leaving(map.getStatements().get(3))).containsExactly(single);
        assertThat(drawing.entering(thesis)).containsExactlyInAnyOrder(linked, single);
        assertThat(words(drawing.part("r"))).containsExactly("4");
        assertThat(drawing.keyList().entries()).hasSize(4);
        assertThat(drawing.decorations()).extracting(Part::altText).contains("4: They are loud");
        assertThat(Drawing.of(map, null, DrawingOptions.DEFAULT.withNotation("standard").withKey(KeyOptions.HIDDEN)).decorations()).isEmpty();
    }

    @Test
    void toulminPutsEveryPartWhereHePutIt() {
        Statement claim = statement("claim", "Harry is a British subject");
        Statement data = statement("data", "Harry was born in Bermuda");
        Statement warrant = statement("warrant", "A man born in Bermuda will be a British subject");
        Statement backing = statement("backing", "The statutes say so");
        Statement rebuttal = statement("rebuttal", "He has become a naturalised American");
        Argument step = argument("step", Polarity.PRO, claim, data, warrant, rebuttal);
        step.getPremises().get(1).setRole("warrant");
        step.getPremises().get(2).setKind(PremiseKind.EXCEPTION);
        argument("backs", Polarity.PRO, warrant, backing);

        Drawing drawing = draw("toulmin");

        Rect qualifier = box(drawing, step);
        assertThat(box(drawing, data).right()).isLessThan(qualifier.x());
        assertThat(qualifier.right()).isLessThan(box(drawing, claim).x());
        assertThat(box(drawing, data).centerY()).isCloseTo(qualifier.centerY(), within(0.1));
        assertThat(box(drawing, claim).centerY()).isCloseTo(qualifier.centerY(), within(0.1));
        assertThat(box(drawing, warrant).y()).isGreaterThan(box(drawing, data).bottom());
        assertThat(box(drawing, warrant).centerX()).isBetween(box(drawing, data).right(), qualifier.x());
        assertThat(box(drawing, backing).y()).isGreaterThan(box(drawing, warrant).bottom());
        assertThat(box(drawing, backing).centerX()).isCloseTo(box(drawing, warrant).centerX(), within(0.1));
        assertThat(box(drawing, rebuttal).y()).isGreaterThan(qualifier.bottom());
        assertThat(box(drawing, rebuttal).centerX()).isCloseTo(qualifier.centerX(), within(0.1));
        assertThat(words(drawing.part("step"))).containsExactly("so, presumably");
        assertThat(drawing.leftOut()).isEmpty();
        assertThat(drawing.entering(step)).contains(step.getPremises().get(0), step.getPremises().get(1), step.getPremises().get(2));
    }

    @Test
    void whatToulminLacksIsToldWithItsElement() {
        Argument step = argument("step", Polarity.PRO, statement("claim", "It will rain"), statement("data", "The glass falls"));
        assertThat(draw("toulmin").leftOut()).singleElement().satisfies(one -> {
            assertThat(one.element()).isSameAs(step);
            assertThat(one.what()).isNotBlank();
        });
    }

    @Test
    void attackGraphTakesAFrameworkAsItIs() {
        Statement a = statement("a", "a");
        Statement b = statement("b", "b");
        a.setLabel("a");
        b.setLabel("b");
        Argument there = argument("ab", Polarity.CON, b, a);
        Drawing drawing = draw("dung");
        assertThat(drawing.endsOf("ab")).containsExactly(a, b);
        assertThat(words(drawing.part("a"))).containsExactly("a");
        assertThat(drawing.keyList().entries()).as("names that say all").isEmpty();
        assertThat(drawing.leaving(a)).containsExactly(there);
    }

    @Test
    void attackGraphOfAMapHasUndercutsRebuttalsAndUnderminers() {
        Statement thesis = statement("t", "The cup is red");
        Statement looks = statement("l", "It looks red");
        Argument pro = argument("pro", Polarity.PRO, thesis, looks);
        Argument rebuts = argument("rebuts", Polarity.CON, thesis, statement("r", "It was sold as blue"));
        Argument undercuts = argument("undercuts", Polarity.CON, pro, statement("u", "The lamp is red"));
        Argument undermines = argument("undermines", Polarity.CON, looks, statement("m", "Nobody has looked"));
        Argument apart = argument("apart", Polarity.PRO, statement("x", "It is raining"), statement("y", "The glass falls"));

        Drawing drawing = draw("dung");

        assertThat(drawing.endsOf("rebuts")).containsExactlyInAnyOrder(rebuts, pro);
        assertThat(drawing.endsOf("undercuts")).containsExactly(undercuts, pro);
        assertThat(drawing.endsOf("undermines")).containsExactly(undermines, pro);
        assertThat(drawing.part("apart")).isNull();
        assertThat(drawing.leftOut()).extracting(LeftOut::element).contains(apart);
        assertThat(drawing.keyList().entries()).extracting(KeyList.Entry::number).containsExactly("A1", "A2", "A3", "A4");
        assertThat(drawing.keyList().entries().get(2).text()).contains("the step of A1 does not hold");
    }

    @Test
    void wigmoreTellsKindsOfEvidenceByShape() {
        Statement thesis = statement("t", "He was there");
        Statement said = statement("said", "I saw him");
        said.setParticipant("The porter");
        argument("a", Polarity.PRO, thesis, said);
        argument("b", Polarity.PRO, thesis, statement("trace", "His glove was found"));
        argument("c", Polarity.CON, thesis, statement("alibi", "He was in Paris"));
        Drawing drawing = draw("wigmore");
        assertThat(segments(drawing, "said")).as("square").isEqualTo(5);
        assertThat(segments(drawing, "trace")).as("circle of four curves").isEqualTo(6);
        assertThat(segments(drawing, "alibi")).as("angle, open below").isEqualTo(3);
    }

    private static int segments(Drawing drawing, String id) {
        return ((Mark.Outline) drawing.part(id).marks().get(0)).path().segments().size();
    }

    @Test
    void aifHasSchemeNodesForInferencesAndConflicts() {
        Statement thesis = statement("t", "He is mortal");
        argument("a", Polarity.PRO, thesis, statement("p", "He is a man")).setScheme("verbal-classification");
        argument("c", Polarity.CON, thesis, statement("g", "He is a god"));
        Drawing drawing = draw("aif");
        assertThat(words(drawing.part("a"))).containsExactly("RA");
        assertThat(words(drawing.part("c"))).containsExactly("CA");
        assertThat(drawing.parts("a").get(1).marks()).filteredOn(Mark.Text.class::isInstance).extracting(mark -> ((Mark.Text) mark).text())
                .containsExactly("verbal classification");
    }

    @Test
    void carneadesDrawsAnUndercutOfOneStatementAsAnException() {
        Statement thesis = statement("t", "It is red");
        Argument pro = argument("pro", Polarity.PRO, thesis, statement("l", "It looks red"));
        Statement lamp = statement("u", "The lamp is red");
        argument("undercut", Polarity.CON, pro, lamp);
        Drawing drawing = draw("carneades");
        assertThat(drawing.part("undercut").kind()).isEqualTo(Part.Kind.CONNECTOR);
        assertThat(drawing.endsOf("undercut")).containsExactly(lamp, pro);
        assertThat(drawing.leftOut()).isEmpty();
    }

    @Test
    void gsnTellsGoalsStrategiesAndSolutionsApart() {
        Statement thesis = statement("t", "The system is safe");
        Statement unsaid = statement("i", "Nothing else can fail");
        unsaid.setImplicit(true);
        Argument strategy = argument("s", Polarity.PRO, thesis, statement("h1", "Hazard one is met"), unsaid);
        Drawing drawing = draw("gsn");
        assertThat(drawing.part("t").altText()).startsWith("Goal: ");
        assertThat(drawing.part("h1").altText()).startsWith("Solution: ");
        assertThat(drawing.part("i").altText()).startsWith("Undeveloped goal: ");
        assertThat(drawing.part(strategy.getId()).altText()).startsWith("Strategy: ");
        assertThat(words(drawing.part("t"))).startsWith("G1");
    }
}
