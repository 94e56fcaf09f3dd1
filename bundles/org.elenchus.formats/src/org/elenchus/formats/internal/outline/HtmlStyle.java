// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.outline;

import org.elenchus.model.argumentmap.ArgumentMap;

/** HTML 5 in one file, without scripts and without anything from elsewhere. */
final class HtmlStyle implements OutlineExporter.Style {

    @Override
    public void begin(StringBuilder out, ArgumentMap map) {
        String title = map.getTitle() == null ? "Argument" : map.getTitle();
        String language = map.getLanguage() == null ? "" : " lang=\"" + escaped(map.getLanguage()) + "\"";
        out.append("<!DOCTYPE html>\n<html").append(language).append(">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(escaped(title)).append("</title>\n")
                .append("<style>body{font-family:sans-serif;line-height:1.4;max-width:50em;margin:2em auto;padding:0 1em}ul{padding-left:1.5em;list-style:none}")
                .append("li{margin:.3em 0}b{font-weight:600}i.implicit::before{content:\"[\"}i.implicit::after{content:\"]\"}</style>\n</head>\n<body>\n<h1>")
                .append(escaped(title)).append("</h1>\n");
        if (!map.getAuthors().isEmpty()) {
            out.append("<p>").append(escaped(String.join(", ", map.getAuthors()))).append("</p>\n");
        }
        if (map.getDescription() != null) {
            out.append("<p>").append(escaped(map.getDescription())).append("</p>\n");
        }
    }

    @Override
    public void item(StringBuilder out, int depth, String anchor, String words, String text, boolean implicit) {
        out.append("<li").append(anchor == null ? "" : " id=\"" + escaped(anchor) + "\"").append('>');
        if (!words.isBlank()) {
            out.append("<b>").append(escaped(words.strip())).append("</b> ");
        }
        out.append(implicit ? "<i class=\"implicit\">" + escaped(text) + "</i>" : escaped(text));
    }

    @Override
    public void openList(StringBuilder out, int depth) {
        out.append("\n<ul>\n");
    }

    @Override
    public void closeList(StringBuilder out, int depth) {
        out.append("</ul>\n");
    }

    @Override
    public void closeItem(StringBuilder out, int depth) {
        out.append("</li>\n");
    }

    @Override
    public void end(StringBuilder out) {
        out.append("</body>\n</html>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
