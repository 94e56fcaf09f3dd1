// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.clipboard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.Ids;
import org.elenchus.core.internal.Texts;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/**
 * Reads text as a map. Lines that begin with {@code +} or {@code -} argue for or against the line above them that is indented less;
 * {@code &} is a further premise, linked to the one above it at the same indentation; {@code _-} and {@code _+} argue about the inference
 * that the line above them belongs to. An indented line without a sign goes on with the text above; a backslash before a sign makes it
 * text. Text without any such line is read by paragraphs, each of which is a statement.
 */
final class OutlineReader {
    private static final Pattern MARKED = Pattern.compile("(_?[+-]|&)\\s+(\\S.*)");
    private static final Pattern TO_ESCAPE = Pattern.compile("(?:_?[+-]|&)(?:\\s.*)?|\\\\.*|\\s.*|", Pattern.DOTALL);
    private static final int TAB = 4;

    /** A line that others can hang on; {@code argument} is the one that it is a premise of, or null. */
    private record Level(int indent, Statement statement, Argument argument) {
    }

    private final ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
    private final Map<String, Statement> byText = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    private int indent;
    private String marker;
    private StringBuilder words;

    private OutlineReader() {
    }

    static ArgumentMap read(String text) {
        OutlineReader reader = new OutlineReader();
        String clean = Texts.storable(text);
        boolean isOutline = clean.lines().anyMatch(line -> MARKED.matcher(line.strip()).matches());
        if (isOutline) {
            clean.lines().forEach(reader::line);
            reader.finish();
        } else {
            reader.paragraphs(clean);
        }
        return reader.map;
    }

    /** A line of text so that it is not taken for a marked, indented or empty one. */
    static String escape(String line) {
        return TO_ESCAPE.matcher(line).matches() ? "\\" + line : line;
    }

    private static String unescape(String line) {
        return line.startsWith("\\") ? line.substring(1) : line;
    }

    private void paragraphs(String text) {
        boolean hasBlankLines = text.strip().lines().anyMatch(String::isBlank);
        String[] parts = text.strip().split(hasBlankLines ? "\\n\\s*\\n" : "\\n");
        for (String part : parts) {
            String statement = part.strip().replaceAll("\\s*\\n\\s*", " ");
            if (!statement.isEmpty()) {
                statement(statement);
            }
        }
    }

    private void line(String line) {
        String content = line.strip();
        if (content.isEmpty()) {
            return;
        }
        int at = indentOf(line);
        Matcher marked = MARKED.matcher(content);
        if (marked.matches()) {
            begin(at, marked.group(1), marked.group(2));
        } else if (words != null && at > indent) {
            words.append('\n').append(unescape(line.stripLeading()));
        } else {
            begin(at, "", line.stripLeading());
        }
    }

    private void begin(int at, String sign, String content) {
        finish();
        indent = at;
        marker = sign;
        words = new StringBuilder(unescape(content));
    }

    private void finish() {
        if (words == null) {
            return;
        }
        Statement statement = statement(words.toString());
        words = null;
        if (marker.isEmpty()) {
            levels.clear();
            // Reasons may stand right below an unmarked line, at its own indentation.
            levels.push(new Level(indent - 1, statement, null));
            return;
        }
        Argument beside = null;
        while (!levels.isEmpty() && levels.peek().indent >= indent) {
            Level left = levels.pop();
            beside = left.indent == indent ? left.argument : beside;
        }
        Argument argument = marker.equals("&") && beside != null ? beside : newArgument();
        if (argument != null) {
            Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
            premise.setId(Ids.next());
            premise.setStatement(statement);
            argument.getPremises().add(premise);
        }
        levels.push(new Level(indent, statement, argument));
    }

    /** The argument that a marked line begins, or null where there is nothing that it could argue about. */
    private Argument newArgument() {
        Level above = levels.peek();
        Element conclusion = above == null ? null : marker.startsWith("_") ? above.argument : above.statement;
        if (conclusion == null) {
            return null;
        }
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId(Ids.next());
        argument.setPolarity(marker.endsWith("-") ? Polarity.CON : Polarity.PRO);
        argument.setConclusion(conclusion);
        map.getArguments().add(argument);
        return argument;
    }

    private Statement statement(String text) {
        return byText.computeIfAbsent(text, t -> {
            Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
            statement.setId(Ids.next());
            statement.setText(t);
            map.getStatements().add(statement);
            return statement;
        });
    }

    private static int indentOf(String line) {
        int column = 0;
        for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
            column += line.charAt(i) == '\t' ? TAB - column % TAB : 1;
        }
        return column;
    }
}
