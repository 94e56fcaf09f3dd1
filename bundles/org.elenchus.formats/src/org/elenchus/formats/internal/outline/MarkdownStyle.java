// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.outline;

import org.elenchus.model.argumentmap.ArgumentMap;

/** CommonMark: a heading and nested lists; characters that mean something in Markdown are escaped. */
final class MarkdownStyle implements OutlineExporter.Style {

    @Override
    public void begin(StringBuilder out, ArgumentMap map) {
        if (map.getTitle() != null) {
            out.append("# ").append(escaped(map.getTitle())).append("\n\n");
        }
        if (!map.getAuthors().isEmpty()) {
            out.append(escaped(String.join(", ", map.getAuthors()))).append("\n\n");
        }
        if (map.getDescription() != null) {
            out.append(escaped(map.getDescription())).append("\n\n");
        }
    }

    @Override
    public void item(StringBuilder out, int depth, String anchor, String words, String text, boolean implicit) {
        String marked = implicit ? "[" + text + "]" : text;
        out.append("  ".repeat(depth - 1)).append("- ").append(words.isBlank() ? "" : "**" + words.strip() + "** ").append(escaped(marked)).append('\n');
    }

    @Override
    public void openList(StringBuilder out, int depth) {
        // Indentation says it.
    }

    @Override
    public void closeList(StringBuilder out, int depth) {
        // Indentation says it.
    }

    @Override
    public void closeItem(StringBuilder out, int depth) {
        // Indentation says it.
    }

    @Override
    public void end(StringBuilder out) {
        // Nothing comes behind the lists.
    }

    private static String escaped(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("([\\\\`*_\\[\\]<>#|~&])", "\\\\$1");
    }
}
