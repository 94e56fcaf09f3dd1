// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.elenchus.core.text.TextReading.Kind;

/** What the parts of a text are, for whoever colours it. */
final class Colours {
    private Colours() {
    }

    /** @param comments as found by a parser; empty where it found none */
    static List<org.elenchus.core.text.TextReading.Token> of(String text, List<Syntax.Place> comments) {
        List<org.elenchus.core.text.TextReading.Token> colours = new ArrayList<>();
        comments.forEach(comment -> colours.add(new org.elenchus.core.text.TextReading.Token(Kind.COMMENT, comment.start(), comment.end())));
        int inference = -1;
        for (Token token : tokens(text)) {
            if (token.type() == Token.Type.INFERENCE_START) {
                inference = token.start();
            } else if (token.type() == Token.Type.INFERENCE_END && inference >= 0) {
                colours.add(new org.elenchus.core.text.TextReading.Token(Kind.INFERENCE, inference, token.end()));
                inference = -1;
            } else {
                Kind kind = kind(token.type());
                if (kind != null && token.end() > token.start()) {
                    colours.add(new org.elenchus.core.text.TextReading.Token(kind, token.start(), kind == Kind.HEADING ? lineEnd(text, token.start()) : token.end()));
                }
            }
        }
        colours.sort(Comparator.comparingInt(org.elenchus.core.text.TextReading.Token::start));
        return colours;
    }

    /** As many as there are before the text cannot be cut into tokens any more. */
    private static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        try {
            return lexer.tokens();
        } catch (ArgdownException e) {
            return lexer.found();
        }
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static Kind kind(Token.Type type) {
        return switch (type) {
            case FRONT_MATTER, DATA -> Kind.DATA;
            case INCOMING_SUPPORT, OUTGOING_SUPPORT -> Kind.SUPPORT;
            case INCOMING_ATTACK, OUTGOING_ATTACK, CONTRADICTION -> Kind.ATTACK;
            case INCOMING_UNDERCUT, OUTGOING_UNDERCUT -> Kind.UNDERCUT;
            case HEADING_START -> Kind.HEADING;
            case STATEMENT_NUMBER, ORDERED_ITEM, UNORDERED_ITEM -> Kind.NUMBER;
            case LINK -> Kind.LINK;
            case TAG -> Kind.TAG;
            case STATEMENT_DEFINITION, STATEMENT_REFERENCE, STATEMENT_MENTION -> Kind.STATEMENT;
            case ARGUMENT_DEFINITION, ARGUMENT_REFERENCE, ARGUMENT_MENTION -> Kind.ARGUMENT;
            case BOLD_START, BOLD_END, ITALIC_START, ITALIC_END -> Kind.EMPHASIS;
            default -> null;
        };
    }
}
