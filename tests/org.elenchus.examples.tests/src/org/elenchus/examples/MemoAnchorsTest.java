// SPDX-License-Identifier: EPL-2.0
package org.elenchus.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.source.Passage;
import org.elenchus.core.source.Sentences;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The memo is edited in many places, and its excerpts follow. */
class MemoAnchorsTest {
    private static final int PLACES = 30;
    private static final double FOUND_AGAIN = 0.95;
    /** Of the characters that were quoted and are still there, so many at least; and as few others from the old text. */
    private static final double ALIKE = 0.8;

    /** The text as it is edited: each character with its offset in the memo as it was, or -1 where it is new. */
    private static final class EditedText {
        private final List<int[]> signs = new ArrayList<>();
        private final Random random;

        EditedText(String text, long seed) {
            random = new Random(seed);
            for (int i = 0; i < text.length(); i++) {
                signs.add(new int[] { text.charAt(i), i });
            }
        }

        String text() {
            StringBuilder text = new StringBuilder();
            signs.forEach(sign -> text.append((char) sign[0]));
            return text.toString();
        }

        void edit() {
            List<Passage> sentences = Sentences.of(text(), "en");
            Passage sentence = sentences.get(random.nextInt(sentences.size()));
            Passage word = word(sentence);
            switch (random.nextInt(8)) {
            case 0 -> replace(word, "thing");
            case 1 -> replace(new Passage(word.start(), word.start()), "indeed ");
            case 2 -> replace(new Passage(word.start(), word.start() + 1), "x");
            case 3 -> replace(new Passage(sentence.start(), sentence.start()), "The study adds a remark of its own here. ");
            case 4 -> replace(word, "");
            case 5 -> replace(new Passage(sentence.end(), sentence.end()), " This is so for more than one reason.");
            case 6 -> move(sentence, sentences.get(random.nextInt(sentences.size())).start());
            default -> replace(random.nextInt(3) == 0 ? sentence : word, "");
            }
        }

        private Passage word(Passage sentence) {
            String text = text();
            int at = sentence.start() + random.nextInt(sentence.length());
            int start = at;
            while (start > sentence.start() && Character.isLetterOrDigit(text.charAt(start - 1))) {
                start--;
            }
            int end = at + 1;
            while (end < sentence.end() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            return new Passage(start, end);
        }

        private void replace(Passage passage, String words) {
            List<int[]> gone = signs.subList(passage.start(), passage.end());
            gone.clear();
            words.chars().forEach(c -> gone.add(new int[] { c, -1 }));
        }

        private void move(Passage sentence, int to) {
            List<int[]> moved = new ArrayList<>(signs.subList(sentence.start(), sentence.end()));
            moved.add(new int[] { ' ', -1 });
            signs.subList(sentence.start(), sentence.end()).clear();
            signs.addAll(to > sentence.start() ? to - sentence.length() : to, moved);
        }

        /** Of the old passage and the new one: how many characters survive, are in the new one, and are in it but from elsewhere. */
        int[] compare(Passage old, Passage now) {
            int[] counts = new int[3];
            for (int i = 0; i < signs.size(); i++) {
                int was = signs.get(i)[1];
                boolean quoted = was >= old.start() && was < old.end();
                boolean inNow = now != null && i >= now.start() && i < now.end();
                counts[0] += quoted ? 1 : 0;
                counts[1] += quoted && inNow ? 1 : 0;
                counts[2] += !quoted && inNow && was >= 0 ? 1 : 0;
            }
            return counts;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 })
    void excerptsFollowTheirPassages(long seed) throws IOException {
        ArgumentMap map = ShippedMaps.open(ShippedMaps.path("us-russia-afghanistan.argmap"));
        MapDocument document = MapDocument.of(map, "memo");
        byte[] before = MapFiles.bytes(map);
        String original = map.getSources().get(0).getText();
        Source source = map.getSources().get(0);
        List<Excerpt> excerpts = excerpts(map);
        List<Passage> places = excerpts.stream().map(e -> new Passage(e.getStart(), e.getEnd())).toList();
        EditedText edited = new EditedText(source.getText(), seed);
        for (int i = 0; i < PLACES; i++) {
            edited.edit();
        }
        document.execute(Edits.replaceSourceText(source, edited.text()));
        int there = 0;
        int found = 0;
        for (int i = 0; i < excerpts.size(); i++) {
            Excerpt excerpt = excerpts.get(i);
            Passage now = excerpt.getStart() < 0 ? null : new Passage(excerpt.getStart(), excerpt.getEnd());
            int[] counts = edited.compare(places.get(i), now);
            boolean survives = counts[0] > places.get(i).length() / 2;
            boolean right = counts[1] >= ALIKE * counts[0] && counts[2] <= (1 - ALIKE) * places.get(i).length();
            assertThat(now == null || right).as("place of “%s”, found “%s”", places.get(i).of(original), excerpt.getExact()).isTrue();
            there += survives ? 1 : 0;
            found += survives && now != null ? 1 : 0;
        }
        assertThat((double) found / there).as("excerpts found again").isGreaterThanOrEqualTo(FOUND_AGAIN);
        assertThat(excerpts(map)).containsExactlyElementsOf(excerpts);
        document.undo();
        assertThat(MapFiles.bytes(map)).isEqualTo(before);
    }


    private static List<Excerpt> excerpts(ArgumentMap map) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (Element element : Structure.elements(map)) {
            excerpts.addAll(element.getExcerpts());
        }
        return excerpts;
    }
}
