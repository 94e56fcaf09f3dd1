// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import org.elenchus.rendering.scene.FontSpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final FontSpec FONT = new FontSpec(Fonts.TEXT, 9, false, false);
    private final LineBreaker breaker = new LineBreaker();
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void nothingIsLostAndNoLineIsTooWide() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = text(random);
            double width = 20 + random.nextInt(200);
            List<Line> lines = breaker.lines(text, FONT, width);
            assertThat(squeezed(lines.stream().map(Line::text).collect(Collectors.joining(" ")))).isEqualTo(squeezed(text));
            for (Line line : lines) {
                assertThat(line.width()).as(line.text()).isLessThanOrEqualTo(width + 1e-6);
                assertThat(line.width()).isCloseTo(TextMetrics.width(line.text(), FONT), org.assertj.core.api.Assertions.within(1e-6));
            }
        }
    }

    @Test
    void lineEndsAreKept() {
        assertThat(texts("one\ntwo\r\n\nfour\r", 500)).containsExactly("one", "two", "", "four", "");
        assertThat(texts("", 100)).containsExactly("");
    }

    @Test
    void wordsLongerThanALineAreCut() {
        List<String> lines = texts("Donaudampfschifffahrtsgesellschaftskapitän", 60);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join("", lines)).isEqualTo("Donaudampfschifffahrtsgesellschaftskapitän");
    }

    @Test
    void linesAreOfAboutEqualLength() {
        List<Line> lines = breaker.lines("It would take three lines of which the last had one word only if nobody balanced them, sadly so", FONT, 150);
        double longest = LineBreaker.width(lines);
        assertThat(lines.get(lines.size() - 1).width()).isGreaterThan(longest / 2);
    }

    @Test
    void breaksAfterHyphensBetweenLettersAndNowhereElse() {
        assertThat(texts("case-specific", 40)).containsExactly("case-", "specific");
        assertThat(texts("a b -5 to --x", 24).toString()).doesNotContain("-,");
    }

    @Test
    void softHyphensShowOnlyWhereALineEnds() {
        assertThat(texts("Argumen\u00adtation", 40)).containsExactly("Argumen-", "tation");
        assertThat(texts("Argumen\u00adtation", 400)).containsExactly("Argumentation");
    }

    @Test
    void scriptsWithoutSpacesBreakToo() {
        assertThat(texts("道可道非常道名可名非常名", 40)).hasSizeGreaterThan(2);
        assertThat(texts("การให้เหตุผลเชิงตรรกะ", 40)).hasSizeGreaterThan(1);
    }

    @Test
    void doesNotDependOnTheLocale() {
        String text = "Istanbul ISTANBUL title-case ısı การให้เหตุผล 道可道非常道, and so on and so forth.";
        List<Line> here = breaker.lines(text, FONT, 80);
        for (String tag : List.of("tr", "th-TH-u-nu-thai", "ar-EG", "ja", "de")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(new LineBreaker().lines(text, FONT, 80)).as(tag).isEqualTo(here);
        }
    }

    private List<String> texts(String text, double width) {
        return breaker.lines(text, FONT, width).stream().map(Line::text).toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(40);
        for (int i = 0; i < words; i++) {
            int letters = 1 + random.nextInt(random.nextInt(20) == 0 ? 60 : 11);
            for (int j = 0; j < letters; j++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(switch (random.nextInt(12)) {
                case 0 -> "-";
                case 1 -> ", ";
                case 2 -> "\n";
                case 3 -> "  ";
                default -> " ";
            });
        }
        return text.toString();
    }
}
