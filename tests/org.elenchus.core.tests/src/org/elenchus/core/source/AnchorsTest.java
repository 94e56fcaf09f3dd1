// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final String REPEATED = "We must act. Others wait for us. We must act. Nobody else will do it. We must act.";

    private static Quotation quote(String text, int start, int end) {
        String prefix = text.substring(Math.max(0, start - 32), start);
        return new Quotation(text.substring(start, end), prefix, text.substring(end, Math.min(text.length(), end + 32)), start);
    }

    private static Quotation quote(String text, String words) {
        int start = text.indexOf(words);
        return quote(text, start, start + words.length());
    }

    private static String placed(String before, String words, String after) {
        return new Anchors(before, after).place(quote(before, words)).map(p -> p.of(after)).orElse(null);
    }

    @Test
    void aPassageMovesWithWhatStandsBeforeIt() {
        assertThat(new Anchors("One two three.", "And one. One two three.").place(quote("One two three.", "two"))).contains(new Passage(13, 16));
    }

    @Test
    void aPassageThatWasEditedKeepsItsPlace() {
        String after = "It is. A cat sat on that mat today. So be it.";
        assertThat(placed("It is. The cat sat on the mat today. So be it.", "The cat sat on the mat today.", after))
                .isEqualTo("A cat sat on that mat today.");
    }

    @Test
    void aPassageThatWasMovedIsFoundByItsWords() {
        String before = "The first reason is a good one. The second reason is better. The third is worst of all.";
        String after = "The second reason is better. The third is worst of all. The first reason is a good one.";
        assertThat(placed(before, "The first reason is a good one.", after)).isEqualTo("The first reason is a good one.");
    }

    @Test
    void whatWasDeletedIsNotFoundInAnotherPlace() {
        String after = "We must act. Others wait for us. Nobody else will do it. We must act.";
        Anchors anchors = new Anchors(REPEATED, after);
        int second = REPEATED.indexOf("We must act.", 1);
        assertThat(anchors.place(quote(REPEATED, second, second + 12))).isEmpty();
        assertThat(anchors.place(quote(REPEATED, 0, 12))).contains(new Passage(0, 12));
        int third = REPEATED.lastIndexOf("We must act.");
        assertThat(anchors.place(quote(REPEATED, third, third + 12))).contains(new Passage(after.lastIndexOf("We"), after.length()));
    }

    @Test
    void eachOfSeveralEqualSentencesKeepsItsOwnPlace() {
        String after = "Listen. " + REPEATED.replace("Others", "The others");
        Anchors anchors = new Anchors(REPEATED, after);
        int from = 0;
        for (int at = REPEATED.indexOf("We must"); at >= 0; at = REPEATED.indexOf("We must", at + 1)) {
            int expected = after.indexOf("We must act.", from);
            assertThat(anchors.place(quote(REPEATED, at, at + 12))).contains(new Passage(expected, expected + 12));
            from = expected + 1;
        }
    }

    @Test
    void withoutTheOldTextContextTellsEqualWordsApart() {
        Anchors anchors = new Anchors(null, REPEATED);
        Quotation second = new Quotation("We must act.", "Others wait for us. ", " Nobody else", -1);
        assertThat(anchors.place(second)).contains(new Passage(33, 45));
        assertThat(anchors.place(new Quotation("We must act.", "", "", -1))).isEmpty();
    }

    @Test
    void aWordThatAnotherTextHappensToHoldIsNoMatch() {
        assertThat(placed("Now act on this.", "act", "A play in one act.")).isNull();
        assertThat(placed("Some passage of an essay that was thrown away.", "passage of an essay", "Quite another thing altogether here.")).isNull();
    }

    @Test
    void emptyTextsAndQuotationsAreNowhere() {
        assertThat(new Anchors("", "").place(new Quotation("", "", "", 0))).isEmpty();
        assertThat(new Anchors("Some words.", "").place(quote("Some words.", "words"))).isEmpty();
        assertThat(new Anchors("", "Some words.").place(new Quotation("words", "", "", 0))).isEmpty();
        assertThat(new Anchors(null, "").place(new Quotation("words", "a", "b", 7))).isEmpty();
    }

    @Test
    void hugeTextsTakeNoLongerThanOneWouldWait() {
        Random random = new Random(7);
        StringBuilder before = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            before.append(Integer.toString(random.nextInt(4000), 36)).append(i % 17 == 0 ? ".\n" : " ");
        }
        String old = before.toString();
        String needle = "A sentence that is told apart from all others.";
        String now = old.substring(0, 400_000).replace(" a ", " b ") + needle + old.substring(450_000) + " " + old.substring(0, 40_000);
        String oldWithNeedle = needle + old;
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            Anchors anchors = new Anchors(oldWithNeedle, now);
            Optional<Passage> place = anchors.place(quote(oldWithNeedle, needle));
            assertThat(place.map(p -> p.of(now))).contains(needle);
        });
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> new Anchors("a ".repeat(300_000), "a b ".repeat(200_000)).place(
                new Quotation("a ".repeat(50), "a ", "a ", 5000)));
    }
}
