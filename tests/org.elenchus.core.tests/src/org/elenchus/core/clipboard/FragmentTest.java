// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentTest {

    private static ArgumentMap parsed(String text) {
        return Fragment.parse(text).instantiate();
    }

    private static List<String> texts(ArgumentMap map) {
        return map.getStatements().stream().map(Statement::getText).toList();
    }

    @Test
    void aWholeMapIsCopiedWithNewIds() {
        ArgumentMap map = MapGenerator.rich(40, 2);
        MapDocument document = MapDocument.of(map, "x");
        Set<String> ids = new HashSet<>();
        map.eAllContents().forEachRemaining(o -> ids.add(o instanceof Identified i ? i.getId() : ""));
        int statements = map.getStatements().size();
        int arguments = map.getArguments().size();
        Fragment fragment = Fragment.copyOf(map.getStatements(), map.getViews().get(0));
        document.execute(Edits.paste(map, fragment, map.getViews().get(0), null));
        assertThat(map.getStatements()).hasSize(2 * statements);
        assertThat(map.getSources()).as("the source is there already").hasSize(1);
        for (Statement pasted : map.getStatements().subList(statements, 2 * statements)) {
            assertThat(ids.add(pasted.getId())).isTrue();
        }
        for (Argument pasted : map.getArguments().subList(arguments, map.getArguments().size())) {
            assertThat(map.getArguments().indexOf(pasted)).isGreaterThanOrEqualTo(arguments);
            assertThat(pasted.getPremises()).allMatch(p -> map.getStatements().indexOf(p.getStatement()) >= statements);
        }
        assertThat(map.getArguments()).hasSize(2 * arguments);
    }

    @Test
    void whatIsBetweenGoesAlongAndWhatIsLooseStays() {
        ArgumentMap map = parsed("""
                Claim
                  + one
                  & two
                    _- undercut
                  - three
                """);
        List<Statement> all = map.getStatements();
        Statement claim = all.get(0);
        Argument linked = map.getArguments().get(0);
        assertThat(Fragment.copyOf(List.of(claim, all.get(1))).instantiate().getArguments()).as("one of two premises").isEmpty();
        assertThat(Fragment.copyOf(List.of(claim, all.get(1), linked)).instantiate().getArguments().get(0).getPremises()).hasSize(1);
        assertThat(Fragment.copyOf(List.of(claim, all.get(1), all.get(2))).instantiate().getArguments()).hasSize(1);
        assertThat(Fragment.copyOf(all).instantiate().getArguments()).hasSize(3);
        assertThat(Fragment.copyOf(List.of(linked)).isEmpty()).isTrue();
    }

    @Test
    void placesArePastedWhereThePersonPoints() {
        ArgumentMap map = MapGenerator.rich(10, 2);
        MapDocument document = MapDocument.of(map, "x");
        MapView view = map.getViews().get(0);
        int before = view.getNodes().size();
        document.execute(Edits.paste(map, Fragment.copyOf(map.getStatements().subList(0, 4), view), view, new Point(-500, -400)));
        var pasted = view.getNodes().subList(before, view.getNodes().size());
        assertThat(pasted).hasSizeGreaterThanOrEqualTo(4);
        assertThat(pasted.stream().mapToDouble(n -> n.getX()).min()).hasValue(-500);
        assertThat(pasted.stream().mapToDouble(n -> n.getY()).min()).hasValue(-400);
    }

    @Test
    void xmlGoesThroughOtherPrograms() {
        Fragment fragment = Fragment.copyOf(MapGenerator.rich(30, 4).getStatements(), null);
        assertThat(Fragment.parse(fragment.toXml()).toXml()).isEqualTo(fragment.toXml());
        assertThat(Fragment.parse("<note>just XML</note>").size()).isEqualTo(1);
        assertThat(Fragment.parse("<?xml version=\"1.0\"?><a/>").size()).isEqualTo(1);
    }

    @Test
    void indentedTextIsASubtree() {
        ArgumentMap map = parsed("""
                Schools should start later.
                  + Teenagers sleep badly.
                    - They would only stay up longer.
                  & Sleep matters for learning.
                  - Parents work.
                    _- Work hours are not the school's business.
                  continued
                """);
        assertThat(texts(map)).containsExactly("Schools should start later.", "Teenagers sleep badly.", "They would only stay up longer.",
                "Sleep matters for learning.", "Parents work.", "Work hours are not the school's business.", "continued");
        Argument linked = map.getArguments().stream().filter(a -> a.getPremises().size() == 2).findFirst().orElseThrow();
        assertThat(linked.getPremises()).extracting(Premise::getStatement).containsExactly(map.getStatements().get(1), map.getStatements().get(3));
        Argument undercut = map.getArguments().stream().filter(a -> a.getConclusion() instanceof Argument).findFirst().orElseThrow();
        assertThat(undercut.getPolarity()).isEqualTo(Polarity.CON);
        assertThat(((Argument) undercut.getConclusion()).getPremises().get(0).getStatement().getText()).isEqualTo("Parents work.");
    }

    @Test
    void reasonsMayStandRightBelowAndUseTabs() {
        ArgumentMap map = parsed("Claim\n+ a\n\t- b\n- c");
        assertThat(map.getArguments()).hasSize(3);
        assertThat(map.getArguments().get(1).getConclusion()).isSameAs(map.getStatements().get(1));
        assertThat(map.getArguments().get(2).getConclusion()).isSameAs(map.getStatements().get(0));
    }

    @Test
    void paragraphsAreStatements() {
        assertThat(texts(parsed("One line\nof a paragraph.\n\nAnother\nparagraph.\n"))).containsExactly("One line of a paragraph.", "Another paragraph.");
        assertThat(texts(parsed("First\r\nSecond"))).containsExactly("First", "Second");
        assertThat(parsed(" \n ").getStatements()).isEmpty();
        assertThat(Fragment.parse("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 80, 400})
    void textIsReadBack(int size) {
        ArgumentMap map = MapGenerator.plain(size, 3);
        map.getStatements().get(1).setText("two\n\n  lines\n+ and a sign");
        String text = Fragment.copyOf(map.getStatements()).toText();
        ArgumentMap read = parsed(text);
        assertThat(read.getStatements()).hasSameSizeAs(map.getStatements());
        assertThat(read.getArguments()).hasSameSizeAs(map.getArguments());
        assertThat(Set.copyOf(texts(read))).isEqualTo(Set.copyOf(texts(map)));
        assertThat(read.getArguments().stream().filter(a -> a.getPolarity() == Polarity.CON).count())
                .isEqualTo(map.getArguments().stream().filter(a -> a.getPolarity() == Polarity.CON).count());
        assertThat(read.getArguments().stream().filter(a -> a.getConclusion() instanceof Argument).count())
                .isEqualTo(map.getArguments().stream().filter(a -> a.getConclusion() instanceof Argument).count());
        assertThat(Fragment.copyOf(read.getStatements()).toText()).isEqualTo(Fragment.parse(Fragment.copyOf(read.getStatements()).toText()).toText());
    }

    @Test
    void aLongChainOfReasonsIsNoProblem() {
        StringBuilder text = new StringBuilder("Claim\n");
        for (int i = 0; i < 3000; i++) {
            text.append(" ".repeat(i + 1)).append("+ reason ").append(i).append('\n');
        }
        ArgumentMap map = parsed(text.toString());
        assertThat(map.getArguments()).hasSize(3000);
        assertThat(Fragment.copyOf(map.getStatements()).toText().lines()).hasSize(3001);
    }
}
