// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.List;

/** Turns the indentation of relations and list items into tokens that open and close a level. */
final class Indents {
    private final List<Token> tokens;
    private final List<Integer> open = new ArrayList<>(List.of(0));

    Indents(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** A line is indented by so many characters. A level in between two open ones closes the deeper and opens none. */
    void to(int width, int line, int offset) {
        if (width > innermost()) {
            open.add(width);
            tokens.add(new Token(Token.Type.INDENT, offset, offset, line, 1));
        } else {
            while (open.size() > 1 && width < innermost()) {
                close(line, 1, offset);
            }
        }
    }

    void closeAll(int line, int column, int offset) {
        while (open.size() > 1) {
            close(line, column, offset);
        }
    }

    private int innermost() {
        return open.get(open.size() - 1);
    }

    private void close(int line, int column, int offset) {
        open.remove(open.size() - 1);
        tokens.add(new Token(Token.Type.DEDENT, offset, offset, line, column));
    }
}
