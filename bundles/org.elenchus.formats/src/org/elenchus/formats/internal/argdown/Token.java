// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

/**
 * A token of an Argdown text.
 *
 * @param type   what it is
 * @param start  offset of its first character in the text
 * @param end    offset behind its last character
 * @param line   from 1
 * @param column from 1
 */
record Token(Type type, int start, int end, int line, int column) {

    enum Type {
        FRONT_MATTER("front matter"), DATA("data in braces"), ESCAPED("text"), SPECIAL("text"), EMPTY_LINE("an empty line"), NEWLINE("a new line"),
        INFERENCE_START("--"), INFERENCE_END("--"), LIST_DELIMITER(","), INDENT("an indentation"), DEDENT("the end of an indentation"),
        INCOMING_SUPPORT("+>"), INCOMING_ATTACK("->"), OUTGOING_SUPPORT("+ or <+"), OUTGOING_ATTACK("- or <-"), CONTRADICTION("><"),
        INCOMING_UNDERCUT("_>"), OUTGOING_UNDERCUT("_ or <_"), HEADING_START("a heading"), STATEMENT_NUMBER("a statement number"),
        ORDERED_ITEM("a list item"), UNORDERED_ITEM("a list item"), BOLD_START("bold text"), BOLD_END("the end of bold text"), ITALIC_START("italic text"),
        ITALIC_END("the end of italic text"), LINK("a link"), TAG("a tag"), STATEMENT_DEFINITION("[a statement]:"), STATEMENT_REFERENCE("[a statement]"),
        STATEMENT_MENTION("@[a statement]"), ARGUMENT_DEFINITION("<an argument>:"), ARGUMENT_REFERENCE("<an argument>"), ARGUMENT_MENTION("@<an argument>"),
        TEXT("text"), CONTROL("text"), END("the end of the text");

        private final String words;

        Type(String words) {
            this.words = words;
        }

        /** How an error message calls it. */
        String words() {
            return words;
        }

        boolean isRelation() {
            return ordinal() >= INCOMING_SUPPORT.ordinal() && ordinal() <= OUTGOING_UNDERCUT.ordinal();
        }

        boolean isPlainText() {
            return this == TEXT || this == CONTROL || this == ESCAPED || this == SPECIAL;
        }
    }
}
