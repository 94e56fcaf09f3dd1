// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import static org.elenchus.formats.internal.argdown.Token.Type.*;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.formats.internal.argdown.Token.Type;

/**
 * Cuts an Argdown text into tokens, in time linear in its length. At each place the kinds of token are tried in the reference lexer's order, and the first
 * that fits is taken.
 */
final class Lexer {
    private final String text;
    private final Scan scan;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Token> comments = new ArrayList<>();
    private final Indents indents;
    private final List<Emphasis> emphases = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private boolean inInference;

    /** What is open: which characters close it, and how many. */
    private enum Emphasis {
        BOLD_ASTERISK("**"), BOLD_UNDERSCORE("__"), ITALIC_ASTERISK("*"), ITALIC_UNDERSCORE("_");

        final String mark;

        Emphasis(String mark) {
            this.mark = mark;
        }
    }

    Lexer(String text) {
        this.text = text;
        this.scan = new Scan(text);
        this.indents = new Indents(tokens);
    }

    /** Comments, as tokens of the type TEXT, in their order; complete after {@link #tokens()}. */
    List<Token> comments() {
        return comments;
    }

    /** The tokens found so far. */
    List<Token> found() {
        return tokens;
    }

    /** All tokens, with one of the type END behind the last. */
    List<Token> tokens() throws ArgdownException {
        while (at < text.length()) {
            boolean found = word() || comment() || (inInference ? inference() : ordinary());
            if (!found) {
                throw new ArgdownException("a backslash escapes the character behind it, but the line ends here", line, column());
            }
        }
        if (last() == EMPTY_LINE) {
            tokens.remove(tokens.size() - 1);
        }
        indents.closeAll(line, column(), at);
        tokens.add(new Token(END, at, at, line, column()));
        return tokens;
    }

    /** Most of a text is words, which need not be tried for anything else. */
    private boolean word() {
        return !inInference && scan.isWord(at) && !isLineStart() && token(TEXT, scan.freestyle(at));
    }

    private boolean isLineStart() {
        Type before = last();
        return before == null || before == NEWLINE || before == EMPTY_LINE;
    }

    private boolean ordinary() {
        return token(FRONT_MATTER, scan.frontMatter(at)) || token(DATA, scan.data(at)) || token(ESCAPED, scan.escaped(at)) || token(SPECIAL, scan.special(at))
                || emptyLine() || token(NEWLINE, scan.newline(at)) || lineStart() || emphasisEnd() || emphasisStart() || token(LINK, scan.link(at))
                || token(TAG, scan.tag(at)) || token(STATEMENT_DEFINITION, scan.bracketed(at, '[', ']', true))
                || token(STATEMENT_REFERENCE, scan.bracketed(at, '[', ']', false)) || token(STATEMENT_MENTION, scan.mention(at, '[', ']'))
                || token(ARGUMENT_DEFINITION, scan.bracketed(at, '<', '>', true)) || token(ARGUMENT_REFERENCE, scan.bracketed(at, '<', '>', false))
                || token(ARGUMENT_MENTION, scan.mention(at, '<', '>')) || skipSpaces() || token(TEXT, scan.freestyle(at)) || token(CONTROL, scan.control(at));
    }

    private boolean inference() {
        if (token(NEWLINE, scan.newline(at)) || token(ESCAPED, scan.escaped(at)) || token(SPECIAL, scan.special(at))) {
            return true;
        }
        if (token(INFERENCE_END, scan.dashes(at))) {
            inInference = false;
            return true;
        }
        return token(DATA, scan.data(at)) || token(LIST_DELIMITER, scan.startsWith(at, ",") ? at + 1 : -1) || skipSpaces() || token(TEXT, scan.freestyle(at))
                || token(CONTROL, scan.control(at));
    }

    private boolean comment() {
        int end = scan.comment(at);
        if (end < 0) {
            return false;
        }
        int whole = last() == EMPTY_LINE ? scan.lineBreaks(end) : last() == NEWLINE ? scan.oneLineBreak(end) : end;
        comments.add(new Token(TEXT, at, end, line, column()));
        advance(whole);
        return true;
    }

    private boolean emptyLine() {
        if (last() == EMPTY_LINE) {
            return false;
        }
        int end = scan.emptyLine(at);
        if (end < 0) {
            return false;
        }
        if (end < text.length()) {
            indents.closeAll(line, column(), at);
        }
        return token(EMPTY_LINE, end);
    }

    /** Tokens that stand only at the beginning of a line. */
    private boolean lineStart() {
        if (!isLineStart()) {
            return false;
        }
        int sign = scan.indentation(at);
        if (last() != EMPTY_LINE && scan.startsWith(sign, "--")) {
            indents.closeAll(line, column(), at);
            inInference = true;
            return token(INFERENCE_START, sign + 2);
        }
        return relation(sign) || token(HEADING_START, scan.heading(at)) || statementNumber(sign) || item(ORDERED_ITEM, sign, scan.number(sign), ".")
                || item(UNORDERED_ITEM, sign, sign, "*");
    }

    private boolean relation(int sign) {
        Type type = null;
        int length = 2;
        if (scan.startsWith(sign, "+>")) {
            type = INCOMING_SUPPORT;
        } else if (scan.startsWith(sign, "->")) {
            type = INCOMING_ATTACK;
        } else if (scan.startsWith(sign, "<+")) {
            type = OUTGOING_SUPPORT;
        } else if (scan.startsWith(sign, "<-")) {
            type = OUTGOING_ATTACK;
        } else if (scan.startsWith(sign, "><")) {
            type = CONTRADICTION;
        } else if (scan.startsWith(sign, "_>")) {
            type = INCOMING_UNDERCUT;
        } else if (scan.startsWith(sign, "<_")) {
            type = OUTGOING_UNDERCUT;
        } else {
            length = 1;
            type = scan.startsWith(sign, "+") ? OUTGOING_SUPPORT : scan.startsWith(sign, "-") ? OUTGOING_ATTACK
                    : scan.startsWith(sign, "_") && scan.isSpace(sign + 1) ? OUTGOING_UNDERCUT : null;
        }
        if (type == null) {
            return false;
        }
        indents.to(sign - at, line, at);
        return token(type, sign + length);
    }

    private boolean statementNumber(int sign) {
        int end = scan.statementNumber(sign);
        if (end < 0) {
            return false;
        }
        indents.closeAll(line, column(), at);
        return token(STATEMENT_NUMBER, end);
    }

    private boolean item(Type type, int sign, int mark, String image) {
        boolean numbered = type == ORDERED_ITEM;
        if (numbered == (mark == sign) || !scan.startsWith(mark, image) || !scan.isSpace(mark + 1)) {
            return false;
        }
        // A list is deeper than the text that it stands in, even without an indentation of its own.
        indents.to(sign - at + 1, line, at);
        return token(type, mark + 1);
    }

    private boolean emphasisEnd() {
        if (emphases.isEmpty() || tokens.isEmpty()) {
            return false;
        }
        Emphasis open = emphases.get(emphases.size() - 1);
        int end = at + open.mark.length();
        if (!scan.startsWith(at, open.mark) || !scan.closesEmphasis(end)) {
            return false;
        }
        emphases.remove(emphases.size() - 1);
        boolean takesSpace = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t');
        return token(open.mark.length() == 2 ? BOLD_END : ITALIC_END, takesSpace ? end + 1 : end);
    }

    private boolean emphasisStart() {
        if (!scan.startsWith(at, "*") && !scan.startsWith(at, "_")) {
            return false;
        }
        for (Emphasis emphasis : Emphasis.values()) {
            int end = at + emphasis.mark.length();
            if (scan.startsWith(at, emphasis.mark) && !scan.isSpace(end)) {
                emphases.add(emphasis);
                return token(emphasis.mark.length() == 2 ? BOLD_START : ITALIC_START, end);
            }
        }
        return false;
    }

    private boolean skipSpaces() {
        int end = scan.blanks(at);
        if (end == at) {
            return false;
        }
        advance(end);
        return true;
    }

    private Type last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1).type();
    }

    private boolean token(Type type, int end) {
        if (end < 0) {
            return false;
        }
        tokens.add(new Token(type, at, end, line, column()));
        if (type == TEXT) {
            at = end;
        } else {
            advance(end);
        }
        return true;
    }

    private int column() {
        return at - lineStart + 1;
    }

    private void advance(int end) {
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        at = end;
    }
}
