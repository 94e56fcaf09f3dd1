// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.elenchus.core.text.TextReading.Kind;
import org.elenchus.core.text.TextReading.Token;
import org.elenchus.workbench.internal.text.Restyling.Span;
import org.junit.jupiter.api.Test;

class RestylingTest {

    private final Restyling restyling = new Restyling();
    private StringBuilder text = new StringBuilder();
    /** The colour of each character, as a widget keeps it when text around it changes; what comes in has none. */
    private StringBuilder colours = new StringBuilder();

    /** Each run of a letter is a token of the kind that the letter names; dots are plain. */
    private static List<Token> tokens(CharSequence text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) != text.charAt(start)) {
                if (text.charAt(start) != '.') {
                    tokens.add(new Token(Kind.values()[text.charAt(start) - 'a'], start, i));
                }
                start = i;
            }
        }
        return tokens;
    }

    private void replace(int offset, int removed, String inserted) {
        text.replace(offset, offset + removed, inserted);
        colours.replace(offset, offset + removed, "?".repeat(inserted.length()));
        restyling.changed(offset, removed, inserted.length(), text.length());
    }

    private Span colour() {
        Span part = restyling.colour(tokens(text), text.length());
        if (!part.isEmpty()) {
            colours.replace(part.start(), part.end(), text.substring(part.start(), part.end()));
        }
        return part;
    }

    @Test
    void whateverChangesIsColouredAsIfAllWere() {
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                int offset = random.nextInt(text.length() + 1);
                int removed = random.nextInt(Math.min(6, text.length() - offset) + 1);
                StringBuilder inserted = new StringBuilder();
                for (int letters = random.nextInt(text.length() > 60 ? 4 : 9); letters > 0; letters--) {
                    inserted.append("..aabc".charAt(random.nextInt(6)));
                }
                replace(offset, removed, inserted.toString());
            }
            colour();
            assertThat(colours.toString()).isEqualTo(text.toString());
        }
    }

    @Test
    void aSmallChangeOfALongTextColoursLittle() {
        replace(0, 0, "aab..cc.".repeat(1000));
        assertThat(colour()).isEqualTo(new Span(0, 8000));
        replace(4000, 2, "ccc");
        Span part = colour();
        assertThat(part.end() - part.start()).isLessThan(20);
        assertThat(colours.toString()).isEqualTo(text.toString());
        restyling.forget();
        assertThat(colour()).isEqualTo(new Span(0, text.length()));
    }
}
