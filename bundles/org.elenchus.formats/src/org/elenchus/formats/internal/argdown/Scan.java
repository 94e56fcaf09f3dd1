// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

/**
 * Looks whether a token begins at an offset of a text. Each method gives the offset behind the token, or -1. What looks far ahead remembers where it found
 * nothing, so that scanning a whole text stays linear, whatever is in it.
 */
final class Scan {
    private static final String CONTROLS = "@#*_[],.:;</>-(){}";
    /** For each ASCII character whether plain text goes on with it. */
    private static final boolean[] FREE = new boolean[128];
    /** For each ASCII character whether nothing but plain text can begin with it inside a line. */
    private static final boolean[] WORD = new boolean[128];

    static {
        for (char c = 0; c < FREE.length; c++) {
            FREE[c] = c != '\\' && c != '\r' && c != '\n' && CONTROLS.indexOf(c) < 0;
            WORD[c] = FREE[c] && c != '=' && !Character.isWhitespace(c);
        }
    }

    private final String text;
    private final char[] chars;
    private final int length;
    private int noDataBefore;
    private int noFrontMatterFrom = Integer.MAX_VALUE;
    private int noLinkBefore;
    private final int[] noBracketBefore = new int[4];
    private final int[] noMentionBefore = new int[2];
    private boolean noTagEnds;
    private final int[] noCommentFrom = {Integer.MAX_VALUE, Integer.MAX_VALUE};

    Scan(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        this.length = text.length();
    }

    boolean startsWith(int at, String image) {
        int size = image.length();
        if (at + size > length) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (chars[at + i] != image.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is white space; the end of the text is none. */
    boolean isSpace(int at) {
        return at < length && (Character.isWhitespace(chars[at]) || chars[at] == '\u00a0' || chars[at] == '\ufeff');
    }

    int blanks(int at) {
        int i = at;
        while (i < length && (chars[i] == ' ' || chars[i] == '\t')) {
            i++;
        }
        return i;
    }

    /** Behind what counts as indentation, an apostrophe included. */
    int indentation(int at) {
        int i = at;
        while (i < length && (chars[i] == ' ' || chars[i] == '\t' || chars[i] == '\'')) {
            i++;
        }
        return i;
    }

    private int lineBreak(int at) {
        if (startsWith(at, "\r\n")) {
            return at + 2;
        }
        return at < length && (chars[at] == '\n' || chars[at] == '\r') ? at + 1 : -1;
    }

    int newline(int at) {
        return lineBreak(blanks(at));
    }

    /** Two line ends or more with nothing between but blanks; a bare carriage return is no line end here. */
    int emptyLine(int at) {
        int end = at;
        int count = 0;
        for (int i = blanks(at); i < length; i = blanks(end)) {
            if (chars[i] == '\n') {
                end = i + 1;
            } else if (startsWith(i, "\r\n")) {
                end = i + 2;
            } else {
                break;
            }
            count++;
        }
        return count >= 2 ? end : -1;
    }

    int comment(int at) {
        if (startsWith(at, "<!--")) {
            return delimited(at + 4, "-->", 0);
        }
        if (startsWith(at, "/*")) {
            return delimited(at + 2, "*/", 1);
        }
        if (startsWith(at, "//")) {
            int end = lineEnd(at);
            return end < length ? end : -1;
        }
        return -1;
    }

    private int delimited(int from, String end, int kind) {
        if (from >= noCommentFrom[kind]) {
            return -1;
        }
        int found = text.indexOf(end, from);
        if (found < 0) {
            noCommentFrom[kind] = from;
            return -1;
        }
        return found + end.length();
    }

    /** Behind all line ends that follow a comment at the beginning of a paragraph. */
    int lineBreaks(int at) {
        int end = at;
        while (true) {
            int blank = blanks(end);
            if (startsWith(blank, "\r\n")) {
                end = blank + 2;
            } else if (end < length && (chars[end] == '\n' || chars[end] == '\r')) {
                end++;
            } else {
                return end;
            }
        }
    }

    /** Behind the one line end that follows a comment inside a paragraph, unless an empty line follows. */
    int oneLineBreak(int at) {
        int end = lineBreak(blanks(at));
        return end >= 0 && lineBreak(blanks(end)) < 0 ? end : at;
    }

    int frontMatter(int at) {
        if (!startsWith(at, "===") || at >= noFrontMatterFrom) {
            return -1;
        }
        int open = equalSigns(at);
        // The opening fence gives back what a closing fence needs, as a regular expression would.
        int close = text.indexOf("===", Math.min(open, length));
        if (close < 0) {
            if (open - at >= 6) {
                return open;
            }
            noFrontMatterFrom = at;
            return -1;
        }
        return equalSigns(close);
    }

    private int equalSigns(int at) {
        int i = at;
        while (i < length && chars[i] == '=') {
            i++;
        }
        return i;
    }

    /** From a brace to the last closing one that can belong to it: not before a comma or another closing brace, nor beyond one that text follows. */
    int data(int at) {
        if (!startsWith(at, "{") || at < noDataBefore) {
            return -1;
        }
        int limit = at + 1;
        int end = -1;
        while (limit < length && chars[limit] != '\r') {
            if (chars[limit] == '}') {
                if (!nextIs(limit + 1, ",}")) {
                    end = limit + 1;
                }
                if (isSpace(limit + 1) && limit + 2 < length && ",}".indexOf(chars[limit + 2]) < 0) {
                    break;
                }
            }
            limit++;
        }
        if (end < 0) {
            noDataBefore = limit;
        }
        return end;
    }

    private boolean nextIs(int at, String characters) {
        int i = at;
        while (isSpace(i)) {
            i++;
        }
        return i < length && characters.indexOf(chars[i]) >= 0;
    }

    int escaped(int at) {
        if (!startsWith(at, "\\") || at + 1 >= length || isLineEnd(at + 1)) {
            return -1;
        }
        int i = at + 2;
        while (i < length && chars[i] == ' ') {
            i++;
        }
        return i;
    }

    /** A name between two full stops or two colons, without white space. */
    int special(int at) {
        char mark = chars[at];
        if (mark != '.' && mark != ':') {
            return -1;
        }
        for (int i = at + 1; i < length && !isSpace(i); i++) {
            if (i > at + 1 && chars[i] == mark) {
                return oneBlank(i + 1);
            }
        }
        return -1;
    }

    private int oneBlank(int at) {
        return at < length && (chars[at] == ' ' || chars[at] == '\t') ? at + 1 : at;
    }

    int dashes(int at) {
        int i = at;
        while (i < length && chars[i] == '-') {
            i++;
        }
        return i - at >= 2 ? i : -1;
    }

    int heading(int at) {
        int i = at;
        while (i < length && chars[i] == '#') {
            i++;
        }
        return i > at && startsWith(i, " ") ? i + 1 : -1;
    }

    /** Behind digits. */
    int number(int at) {
        int i = at;
        while (i < length && chars[i] >= '0' && chars[i] <= '9') {
            i++;
        }
        return i;
    }

    int statementNumber(int at) {
        if (!startsWith(at, "(")) {
            return -1;
        }
        int end = number(at + 1);
        return end > at + 1 && startsWith(end, ")") ? end + 1 : -1;
    }

    boolean closesEmphasis(int at) {
        return at == length || " \t\n\r)}_.,!?;:-*".indexOf(chars[at]) >= 0;
    }

    int link(int at) {
        if (!startsWith(at, "[") || at < noLinkBefore) {
            return -1;
        }
        int close = text.indexOf(']', at + 1);
        if (close < 0) {
            noLinkBefore = length;
            return -1;
        }
        if (close == at + 1 || !startsWith(close, "](")) {
            return -1;
        }
        int end = text.indexOf(')', close + 2);
        if (end < 0) {
            noLinkBefore = length;
            return -1;
        }
        return end == close + 2 ? -1 : oneBlank(end + 1);
    }

    int tag(int at) {
        if (!startsWith(at, "#")) {
            return -1;
        }
        if (startsWith(at, "#(")) {
            int end = noTagEnds ? -1 : text.indexOf(')', at + 2);
            noTagEnds |= end < 0;
            return end > at + 2 ? oneBlank(end + 1) : -1;
        }
        int i = at + 1;
        while (i < length && isTagCharacter(chars[i])) {
            i++;
        }
        return i > at + 1 ? oneBlank(i) : -1;
    }

    private static boolean isTagCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c >= '\u00a0' && c <= '\ud7ff'
                || c >= '\uf900' && c <= '\ufdcf' || c >= '\ufdf0' && c <= '\uffef';
    }

    /** A title in brackets on one line, with a colon behind where it defines. */
    int bracketed(int at, char open, char close, boolean definition) {
        if (chars[at] != open || at + 1 >= length || (definition ? isLineEnd(at + 1) : chars[at + 1] == '-')) {
            return -1;
        }
        int kind = (open == '[' ? 0 : 2) + (definition ? 1 : 0);
        if (at < noBracketBefore[kind]) {
            return -1;
        }
        for (int i = at + 2; i <= length; i++) {
            if (i == length || isLineEnd(i)) {
                noBracketBefore[kind] = i;
                return -1;
            }
            if (chars[i] == close && (!definition || startsWith(i + 1, ":"))) {
                return definition ? i + 2 : i + 1;
            }
        }
        return -1;
    }

    int mention(int at, char open, char close) {
        if (!startsWith(at, "@") || at + 2 >= length || chars[at + 1] != open || isLineEnd(at + 2)) {
            return -1;
        }
        int kind = open == '[' ? 0 : 1;
        if (at < noMentionBefore[kind]) {
            return -1;
        }
        int i = at + 3;
        while (i < length && !isLineEnd(i)) {
            if (chars[i] == close) {
                return oneBlank(i + 1);
            }
            i++;
        }
        noMentionBefore[kind] = i;
        return -1;
    }

    int freestyle(int at) {
        int i = at;
        while (i < length && (chars[i] >= FREE.length || FREE[chars[i]])) {
            i++;
        }
        return i > at ? i : -1;
    }

    /** Whether only plain text can begin here, unless a line does. */
    boolean isWord(int at) {
        return chars[at] >= WORD.length || WORD[chars[at]];
    }

    int control(int at) {
        return CONTROLS.indexOf(chars[at]) >= 0 ? oneBlank(at + 1) : -1;
    }

    private int lineEnd(int at) {
        int i = at;
        while (i < length && chars[i] != '\n' && chars[i] != '\r') {
            i++;
        }
        return i;
    }

    private boolean isLineEnd(int at) {
        char c = chars[at];
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }
}
