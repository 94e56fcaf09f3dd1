// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rationale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatException;

/** The nodes that a Rationale file creates, got by reading its calls one by one; nothing of the file is run. */
final class Script {
    private static final String PRELUDE_END = "#-- End of Prelude --";
    private static final Pattern CALL = Pattern.compile("(?m)^[ \\t]*(?:(\\w+)[ \\t]*=[ \\t]*)?((?:\\w++\\.)*+)(CreateChild|CreateAnnotation|Create|SetText)[ \\t]*\\(");
    private static final Pattern ARGUMENTS = Pattern.compile(
            "\\s*(?:([A-Za-z_]\\w*(?:\\[\\d{1,6}\\])*+)\\s*,\\s*)?(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|'([^'\\\\]*+(?:\\\\.[^'\\\\]*+)*+)')\\s*\\)", Pattern.DOTALL);
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)\\]");

    private final String file;
    private final String text;
    private final Map<String, Node> variables = new LinkedHashMap<>();
    private final List<Node> roots = new ArrayList<>();
    private Node latest;
    private int line = 1;
    private int lineStart;

    /** A claim, compound, inference or note. */
    static final class Node {
        final String kind;
        final Node parent;
        final int line;
        final List<Node> children = new ArrayList<>();
        final List<Node> notes = new ArrayList<>();
        String text = "";

        Node(String kind, Node parent, int line) {
            this.kind = kind;
            this.parent = parent;
            this.line = line;
        }
    }

    private Script(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** @throws FormatException at a call that names no known node, or that is not closed */
    static List<Node> nodes(String file, String text) throws FormatException {
        Script script = new Script(file, text);
        script.read();
        return script.roots;
    }

    private void read() throws FormatException {
        Matcher call = CALL.matcher(text);
        Matcher arguments = ARGUMENTS.matcher(text);
        int prelude = text.indexOf(PRELUDE_END);
        int at = prelude < 0 ? 0 : prelude + PRELUDE_END.length();
        while (call.find(at)) {
            int line = lineOf(call.start(3));
            arguments.region(call.end(), text.length());
            if (!arguments.lookingAt()) {
                throw new FormatException("the call of " + call.group(3) + " is not closed, or has no text in quotation marks", file, line, call.start(3) - lineStart + 1);
            }
            perform(call, arguments, line);
            at = arguments.end();
        }
    }

    private void perform(Matcher call, Matcher arguments, int line) throws FormatException {
        String owner = call.group(2).isEmpty() ? null : call.group(2).substring(0, call.group(2).length() - 1);
        String value = unescape(arguments.group(2) == null ? arguments.group(3) : arguments.group(2));
        String reference = arguments.group(1);
        switch (call.group(3)) {
            case "Create" -> {
                Node node = new Node(value, null, line);
                roots.add(node);
                define(call.group(1), node);
            }
            case "CreateChild" -> {
                Node parent = node(reference == null ? owner : reference, line);
                Node node = new Node(value, parent, line);
                parent.children.add(node);
                define(call.group(1), node);
            }
            case "CreateAnnotation" -> {
                Node parent = node(reference == null ? owner : reference, line);
                Node node = new Node(value, parent, line);
                parent.notes.add(node);
                define(call.group(1), node);
            }
            default -> {
                boolean ownText = reference == null && (owner == null || !variables.containsKey(owner));
                Node node = ownText ? latest : node(reference == null ? owner : reference, line);
                if (node == null) {
                    throw new FormatException("SetText comes before any node", file, line, 1);
                }
                node.text = value;
            }
        }
    }

    private void define(String variable, Node node) {
        latest = node;
        if (variable != null) {
            variables.put(variable, node);
        }
    }

    /** The node that a variable names, with its child and that one's child by index, as in {@code node0[2][0]}. */
    private Node node(String reference, int line) throws FormatException {
        String name = reference == null ? "" : reference.replaceFirst("\\[.*", "");
        Node node = variables.get(name);
        Matcher index = INDEX.matcher(reference == null ? "" : reference);
        while (node != null && index.find()) {
            int child = Integer.parseInt(index.group(1));
            node = child < node.children.size() ? node.children.get(child) : null;
        }
        if (node == null) {
            throw new FormatException("there is no node " + reference + " at this point", file, line, 1);
        }
        return node;
    }

    private int lineOf(int offset) {
        for (int end = text.indexOf('\n', lineStart); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
            line++;
            lineStart = end + 1;
        }
        return line;
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char escaped = text.charAt(++i);
            int digits = escaped == 'u' ? 4 : escaped == 'x' ? 2 : 0;
            if (digits > 0 && i + digits < text.length() && text.substring(i + 1, i + 1 + digits).matches("[0-9a-fA-F]+")) {
                plain.append((char) Integer.parseInt(text.substring(i + 1, i + 1 + digits), 16));
                i += digits;
            } else {
                plain.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped == 'r' ? '\r' : escaped);
            }
        }
        return plain.toString();
    }
}
