// SPDX-License-Identifier: EPL-2.0
package org.elenchus.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the map of the memo promises: the whole text, in its own words, as one argument that can be taken in. */
class MemoMapTest {
    private static final int PARAGRAPHS = 8;
    private static final int MOST_SIBLINGS = 6;
    private static final int MOST_LEVELS = 6;
    private static final int MOST_WORDS = 22;

    private ArgumentMap map;
    private String text;

    @BeforeEach
    void open() throws IOException {
        map = ShippedMaps.open(ShippedMaps.path("us-russia-afghanistan.argmap"));
        text = map.getSources().get(0).getText();
    }

    @Test
    void keepsTheShippedTextAsItIs() throws IOException {
        assertThat(text).isEqualTo(ShippedMaps.read("us-russia-afghanistan.txt"));
    }

    @Test
    void takesEveryParagraphApart() {
        List<int[]> paragraphs = paragraphs();
        assertThat(paragraphs).hasSize(PARAGRAPHS);
        for (int[] paragraph : paragraphs) {
            assertThat(statements(s -> s.getExcerpts().stream().anyMatch(e -> within(e, paragraph))))
                    .as("statements from the paragraph at %d", paragraph[0]).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void leavesLittleOfTheMemoUnquoted() {
        boolean[] quoted = new boolean[text.length()];
        for (Element element : Structure.elements(map)) {
            for (Excerpt excerpt : element.getExcerpts()) {
                Arrays.fill(quoted, excerpt.getStart(), excerpt.getEnd(), true);
            }
        }
        long words = 0;
        long missed = 0;
        for (Matcher word = Pattern.compile("\\S+").matcher(text); word.find();) {
            words++;
            missed += quoted[word.start()] ? 0 : 1;
        }
        assertThat((double) missed / words).isLessThan(0.12);
    }

    @Test
    void hasOneThesisThatEverythingLeadsTo() {
        assertThat(Structure.theses(map)).hasSize(1);
        assertThat(statements(s -> s.getTags().contains("sub-thesis"))).hasSizeBetween(3, 6);
        assertThat(map.getStatements()).hasSizeGreaterThanOrEqualTo(45);
        assertThat(Structure.depths(map)).hasSameSizeAs(Structure.elements(map));
        assertThat(Structure.depths(map).values()).allMatch(depth -> depth >= 0 && depth <= MOST_LEVELS);
    }

    @Test
    void canBeTakenInAtAGlance() {
        assertThat(Structure.elements(map)).allMatch(e -> e.getIncoming().size() <= MOST_SIBLINGS);
        assertThat(statements(s -> s.getUsages().size() > 1)).as("cross links").hasSizeLessThanOrEqualTo(6);
        assertThat(map.getStatements()).allMatch(s -> s.getText().split("\\s+").length <= MOST_WORDS);
        assertThat(map.getStatements()).allMatch(s -> s.getLabel().split("\\s+").length <= 5);
    }

    @Test
    void quotesWhatIsSaidAndMarksWhatIsNot() {
        assertThat(statements(Statement::isImplicit)).isNotEmpty();
        assertThat(map.getStatements()).allMatch(s -> s.isImplicit() == s.getExcerpts().isEmpty());
        assertThat(statements(Statement::isImplicit)).allMatch(s -> s.getNote() != null);
    }

    @Test
    void tellsLinkedFromConvergentAndUndercutFromRebuttal() {
        assertThat(map.getArguments()).anyMatch(Argument::isLinked).anyMatch(Argument::isUndercuts).anyMatch(Argument::isRebuts)
                .anyMatch(Argument::isUndermines);
        assertThat(map.getStatements()).anyMatch(Statement::isConvergent);
    }

    @Test
    void answersEachObjectionThatTheMemoRaises() {
        List<Argument> objections = map.getArguments().stream().filter(a -> a.getPolarity() == Polarity.CON)
                .filter(a -> a.getPremises().stream().anyMatch(p -> isForeign(p.getStatement()))).toList();
        assertThat(objections).hasSizeGreaterThanOrEqualTo(6).allMatch(MemoMapTest::isAnswered);
    }

    @Test
    void raisesTheRivalViewsOfTheMemo() {
        assertThat(statements(s -> s.getTags().contains("objection"))).extracting(Statement::getLabel)
                .contains("Litmus test", "Case-specific phenomenon", "Bin Laden as mastermind", "Direct attack");
        assertThat(statements(s -> s.getTags().contains("conceded"))).extracting(Statement::getLabel).contains("Case for self-defense");
    }

    @Test
    void putsEveryStatementInOneGroup() {
        List<Element> grouped = new ArrayList<>();
        for (Group group : map.getGroups()) {
            assertThat(group.getTitle()).isNotBlank();
            assertThat(group.getColour()).matches("#[0-9a-f]{6}");
            grouped.addAll(group.getMembers());
        }
        assertThat(grouped).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(map.getStatements());
    }

    /** A paragraph ends at a line without words or, at the page break before the last one, where a line begins with a space and a capital. */
    private List<int[]> paragraphs() {
        List<int[]> paragraphs = new ArrayList<>();
        int start = 0;
        for (Matcher gap = Pattern.compile("\\n *\\n|\\. \\n (?=[A-Z])").matcher(text); gap.find();) {
            paragraphs.add(new int[] {start, gap.start()});
            start = gap.end();
        }
        paragraphs.add(new int[] {start, text.length()});
        return paragraphs;
    }

    private List<Statement> statements(Predicate<Statement> which) {
        return map.getStatements().stream().filter(which).toList();
    }

    private static boolean within(Excerpt excerpt, int[] passage) {
        return excerpt.getStart() >= passage[0] && excerpt.getEnd() <= passage[1] + 1;
    }

    private static boolean isForeign(Statement statement) {
        return statement.getTags().contains("objection") || statement.getTags().contains("conceded");
    }

    /** Whether something speaks against the argument, one of its premises, or every reason for that premise. */
    private static boolean isAnswered(Argument objection) {
        return isAttacked(objection) || objection.getPremises().stream().map(Premise::getStatement).anyMatch(MemoMapTest::isAttackedOrUnfounded);
    }

    private static boolean isAttackedOrUnfounded(Statement statement) {
        List<Argument> reasons = statement.getIncoming().stream().filter(a -> a.getPolarity() == Polarity.PRO).toList();
        return isAttacked(statement) || !reasons.isEmpty() && reasons.stream().allMatch(MemoMapTest::isAttacked);
    }

    private static boolean isAttacked(Element element) {
        return element.getIncoming().stream().anyMatch(a -> a.getPolarity() == Polarity.CON);
    }
}
