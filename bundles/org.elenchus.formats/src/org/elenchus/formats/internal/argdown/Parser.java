// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import static org.elenchus.formats.internal.argdown.Token.Type.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.elenchus.formats.internal.argdown.Syntax.Block;
import org.elenchus.formats.internal.argdown.Syntax.Content;
import org.elenchus.formats.internal.argdown.Syntax.Inference;
import org.elenchus.formats.internal.argdown.Syntax.Mention;
import org.elenchus.formats.internal.argdown.Syntax.Place;
import org.elenchus.formats.internal.argdown.Syntax.Reconstruction;
import org.elenchus.formats.internal.argdown.Syntax.Relation;
import org.elenchus.formats.internal.argdown.Syntax.Step;
import org.elenchus.formats.internal.argdown.Token.Type;

/** Reads tokens into blocks by recursive descent. After an error it goes on behind the next empty line, so that one error does not hide the rest. */
final class Parser {
    /** Relations nested deeper than any person writes them; keeps hostile texts from exhausting the stack. */
    private static final int DEPTH_LIMIT = 400;

    private final String text;
    private final List<Token> tokens;
    private final List<ArgdownException> errors = new ArrayList<>();
    private final List<Place> comments = new ArrayList<>();
    private int at;
    private int depth;
    /** How many texts were put together that are not in one piece in the text. */
    private int pieces;
    /** Special characters that the text itself names. */
    private Map<String, String> shortcodes = Map.of();

    private Parser(String text, Lexer lexer) throws ArgdownException {
        this.text = text;
        this.tokens = lexer.tokens();
        lexer.comments().forEach(comment -> comments.add(place(comment)));
    }

    /** @throws ArgdownException where the text cannot even be cut into tokens */
    static Syntax.Text parse(String text) throws ArgdownException {
        return new Parser(text, new Lexer(text)).document();
    }

    private Syntax.Text document() {
        accept(NEWLINE);
        accept(EMPTY_LINE);
        Map<String, Object> settings = Map.of();
        String written = null;
        List<Block> blocks = new ArrayList<>();
        try {
            if (next() == FRONT_MATTER) {
                written = image(take());
                settings = Yaml.frontMatter(written, tokens.get(at - 1));
                shortcodes = Settings.of(settings).shortcodes();
                accept(NEWLINE);
                expect(EMPTY_LINE);
            }
        } catch (ArgdownException e) {
            recover(e);
        }
        while (next() != END) {
            try {
                blocks.add(block());
                if (next() != END) {
                    expect(EMPTY_LINE);
                }
            } catch (ArgdownException e) {
                recover(e);
            }
        }
        if (blocks.isEmpty() && errors.isEmpty()) {
            errors.add(new ArgdownException("there is no statement or argument in the text", tokens.get(at).line(), tokens.get(at).column()));
        }
        return new Syntax.Text(settings, written, blocks, comments, errors);
    }

    private void recover(ArgdownException error) {
        errors.add(error);
        depth = 0;
        while (next() != END && next() != EMPTY_LINE) {
            at++;
        }
        accept(EMPTY_LINE);
    }

    private Block block() throws ArgdownException {
        Token first = tokens.get(at);
        return switch (first.type()) {
            case HEADING_START -> heading();
            case STATEMENT_NUMBER -> reconstruction();
            case INDENT -> listing();
            default -> {
                refuseRelation();
                yield new Syntax.Paragraph(mention());
            }
        };
    }

    private void refuseRelation() throws ArgdownException {
        Token token = tokens.get(at);
        if (token.type().isRelation()) {
            throw new ArgdownException("a paragraph may not begin with a relation (" + token.type().words()
                    + "); remove the empty line above it, or begin with what it relates to", token.line(), token.column());
        }
    }

    private Block heading() throws ArgdownException {
        Token start = take();
        Content content = content();
        Map<String, Object> data = Map.of();
        if (next() == DATA || next() == NEWLINE && tokens.get(at + 1).type() == DATA) {
            accept(NEWLINE);
            data = data();
        }
        return new Syntax.Heading(start.end() - start.start() - 1, content, data, from(start));
    }

    private Block listing() throws ArgdownException {
        expect(INDENT);
        refuseRelation();
        Type kind = next();
        if (kind != ORDERED_ITEM && kind != UNORDERED_ITEM) {
            throw unexpected("a statement, an argument or a list");
        }
        List<Mention> items = new ArrayList<>();
        while (next() == kind) {
            at++;
            items.add(mention());
        }
        expect(DEDENT);
        return new Syntax.Listing(kind == ORDERED_ITEM, items);
    }

    private Block reconstruction() throws ArgdownException {
        Token start = tokens.get(at);
        List<Step> steps = new ArrayList<>();
        steps.add(step(null));
        boolean concluded = false;
        while (next() == STATEMENT_NUMBER || next() == INFERENCE_START) {
            concluded = next() == INFERENCE_START;
            steps.add(step(concluded ? inference() : null));
        }
        if (!concluded) {
            throw unexpected("an inference (--) and a conclusion, with which a premise–conclusion structure ends,");
        }
        return new Reconstruction(steps, from(start));
    }

    private Step step(Inference inference) throws ArgdownException {
        expect(STATEMENT_NUMBER);
        if (next() == ARGUMENT_DEFINITION || next() == ARGUMENT_REFERENCE) {
            throw unexpected("a statement");
        }
        return new Step(mention(), inference);
    }

    private Inference inference() throws ArgdownException {
        Token start = take();
        accept(NEWLINE);
        List<String> rules = new ArrayList<>();
        if (next().isPlainText()) {
            rules.add(plainText().strip());
            while (accept(LIST_DELIMITER)) {
                rules.add(plainText().strip());
            }
        }
        accept(NEWLINE);
        Map<String, Object> data = next() == DATA ? data() : Map.of();
        expect(INFERENCE_END);
        expect(NEWLINE);
        List<Relation> undercuts = next() == INDENT ? relations(true) : List.of();
        return new Inference(rules, data, undercuts, from(start));
    }

    private Mention mention() throws ArgdownException {
        Token start = tokens.get(at);
        Type type = start.type();
        boolean argument = type == ARGUMENT_DEFINITION || type == ARGUMENT_REFERENCE;
        boolean reference = type == STATEMENT_REFERENCE || type == ARGUMENT_REFERENCE;
        String title = null;
        Content content;
        if (reference) {
            title = text.substring(start.start() + 1, take().end() - 1);
            content = new Content("", "", "", tags());
            accept(NEWLINE);
        } else {
            if (argument || type == STATEMENT_DEFINITION) {
                title = text.substring(start.start() + 1, take().end() - 2);
            }
            content = content();
        }
        Map<String, Object> data = next() == DATA ? data() : Map.of();
        List<Relation> relations = next() == INDENT && tokens.get(at + 1).type().isRelation() ? relations(false) : List.of();
        return new Mention(argument, title, reference, content, data, relations, from(start));
    }

    private List<String> tags() {
        List<String> tags = new ArrayList<>();
        while (next() == TAG) {
            tags.add(tag(take()));
        }
        return tags;
    }

    private List<Relation> relations(boolean onlyUndercuts) throws ArgdownException {
        Token start = take();
        if (++depth > DEPTH_LIMIT) {
            throw new ArgdownException("relations are nested deeper than " + DEPTH_LIMIT + " levels", start.line(), start.column());
        }
        List<Relation> relations = new ArrayList<>();
        while (next().isRelation()) {
            if (onlyUndercuts && next() != OUTGOING_UNDERCUT) {
                throw unexpected("an undercut (_ or <_), the only relation to an inference,");
            }
            relations.add(relation());
        }
        expect(DEDENT);
        depth--;
        return relations;
    }

    private Relation relation() throws ArgdownException {
        Token sign = take();
        Relation.Kind kind = switch (sign.type()) {
            case INCOMING_SUPPORT, OUTGOING_SUPPORT -> Relation.Kind.SUPPORT;
            case INCOMING_ATTACK, OUTGOING_ATTACK -> Relation.Kind.ATTACK;
            case CONTRADICTION -> Relation.Kind.CONTRADICTION;
            default -> Relation.Kind.UNDERCUT;
        };
        boolean fromParent = sign.type() == INCOMING_SUPPORT || sign.type() == INCOMING_ATTACK || sign.type() == INCOMING_UNDERCUT || kind == Relation.Kind.CONTRADICTION;
        if (kind == Relation.Kind.CONTRADICTION && (next() == ARGUMENT_DEFINITION || next() == ARGUMENT_REFERENCE)) {
            throw unexpected("a statement, since only statements contradict each other,");
        }
        return new Relation(kind, fromParent, mention(), from(sign));
    }

    private Content content() throws ArgdownException {
        ContentReader reader = new ContentReader();
        int start = tokens.get(at).start();
        int before = pieces;
        if (!reader.read()) {
            throw unexpected("text");
        }
        String words = reader.words.toString();
        int end = Math.max(start, tokens.get(tokens.get(at - 1).type() == NEWLINE ? at - 2 : at - 1).end());
        boolean plain = reader.words.isOne() && pieces == before && words.length() == end - start;
        return new Content(words, reader.untagged(), plain ? words : text.substring(start, end), reader.tags);
    }

    /** Reads words up to the end of a paragraph, of bold or italic text, or to a relation. */
    private final class ContentReader {
        final Words words = new Words();
        final List<String> tags = new ArrayList<>(0);
        /** The words without tags; null while there is no tag. */
        private Words untagged;

        /** The words without tags. */
        String untagged() {
            return (untagged == null ? words : untagged).toString();
        }

        boolean read() throws ArgdownException {
            int start = at;
            while (true) {
                Type type = next();
                if (type.isPlainText()) {
                    append(plainText());
                } else if (type == LINK) {
                    link(image(take()));
                } else if (type == TAG) {
                    untagged = untagged == null ? words.copy() : untagged;
                    words.append(image(tokens.get(at)));
                    tags.add(tag(take()));
                } else if (type == STATEMENT_MENTION || type == ARGUMENT_MENTION) {
                    append(image(take()));
                } else if (type == NEWLINE) {
                    newline();
                } else if (type == BOLD_START || type == ITALIC_START) {
                    emphasis(type == BOLD_START ? BOLD_END : ITALIC_END);
                } else {
                    return at > start;
                }
            }
        }

        private void newline() {
            at++;
            boolean more = next().isPlainText() || next() == LINK || next() == TAG || next() == STATEMENT_MENTION || next() == ARGUMENT_MENTION || next() == NEWLINE
                    || next() == BOLD_START || next() == ITALIC_START;
            if (more && !words.endsInSpace()) {
                words.append(" ");
            }
            if (more && untagged != null && !untagged.endsInSpace()) {
                untagged.append(" ");
            }
        }

        private void append(String part) {
            words.append(part);
            if (untagged != null) {
                untagged.append(part);
            }
        }

        private void link(String image) {
            append(image.substring(1, image.indexOf("](")));
            appendSpaceOf(image);
        }

        private void emphasis(Type end) throws ArgdownException {
            Token start = take();
            if (++depth > DEPTH_LIMIT) {
                throw new ArgdownException("bold and italic text is nested deeper than " + DEPTH_LIMIT + " levels", start.line(), start.column());
            }
            read();
            if (next() != end) {
                throw new ArgdownException("the " + start.type().words() + " that begins here does not end; to write the character itself, put a backslash in front",
                        start.line(), start.column());
            }
            depth--;
            appendSpaceOf(image(take()));
        }

        private void appendSpaceOf(String image) {
            if (image.endsWith(" ")) {
                append(" ");
            }
        }
    }

    private String plainText() throws ArgdownException {
        if (!next().isPlainText()) {
            throw unexpected("text");
        }
        int start = tokens.get(at).start();
        int end = start;
        int first = at;
        while ((next() == TEXT || next() == CONTROL) && tokens.get(at).start() == end) {
            end = take().end();
        }
        if (!next().isPlainText()) {
            return text.substring(start, end);
        }
        at = first;
        return pieces();
    }

    /** Plain text with escaped and special characters, or with comments in between. */
    private String pieces() {
        pieces++;
        StringBuilder words = new StringBuilder();
        while (next().isPlainText()) {
            Token token = take();
            String image = image(token);
            if (token.type() == ESCAPED) {
                words.append(image, 1, image.length());
            } else if (token.type() == SPECIAL) {
                String name = image.strip();
                String character = shortcodes.getOrDefault(name, Shortcodes.character(name.substring(1, name.length() - 1)));
                words.append(character == null ? image : character);
                words.append(character != null && image.endsWith(" ") ? " " : "");
            } else {
                words.append(image);
            }
        }
        return words.toString();
    }

    private String tag(Token token) {
        String image = image(token).strip();
        return image.startsWith("#(") ? image.substring(2, image.length() - 1) : image.substring(1);
    }

    private Map<String, Object> data() throws ArgdownException {
        Token token = take();
        accept(NEWLINE);
        return Yaml.data(image(token), token);
    }

    private Type next() {
        return tokens.get(at).type();
    }

    private Token take() {
        return tokens.get(at++);
    }

    private boolean accept(Type type) {
        if (next() == type) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(Type type) throws ArgdownException {
        if (!accept(type)) {
            throw unexpected(type.words());
        }
    }

    private ArgdownException unexpected(String wanted) {
        Token token = tokens.get(at);
        String image = image(token).strip();
        String found = image.isEmpty() ? token.type().words() : "\"" + (image.length() > 40 ? image.substring(0, 40) + "…" : image) + "\"";
        return new ArgdownException("expected " + wanted + " but found " + found, token.line(), token.column());
    }

    private String image(Token token) {
        return text.substring(token.start(), token.end());
    }

    private static Place place(Token token) {
        return new Place(token.start(), token.end(), token.line(), token.column());
    }

    private Place from(Token start) {
        return new Place(start.start(), tokens.get(at - 1).end(), start.line(), start.column());
    }
}
