// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.source;

import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;

/** The words of a page as a person reads them: blocks become paragraphs, white space is one space, what is not shown is left out. */
public final class HtmlWords implements NodeFilter {
    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "nav", "svg", "button", "select", "iframe", "object", "head");
    private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd", "div", "section", "figcaption", "caption");

    private final StringBuilder text = new StringBuilder();
    private int breaks;

    private HtmlWords() {
    }

    /** The words of a page: of its one article or main part where it has one, of all of it otherwise. */
    public static String of(Document page) {
        Elements articles = page.select("article");
        Elements mains = page.select("main");
        Element body = articles.size() == 1 ? articles.first() : mains.size() == 1 ? mains.first() : page.body();
        HtmlWords words = new HtmlWords();
        body.filter(words);
        return words.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            edge(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            edge(element);
        }
        return FilterResult.CONTINUE;
    }

    private void edge(Element element) {
        if (element.normalName().equals("br")) {
            breaks = Math.max(breaks, 1);
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            space();
        } else if (element.isBlock()) {
            breaks = Math.max(breaks, LINES.contains(element.normalName()) ? 1 : 2);
        }
    }

    private void append(TextNode node) {
        Element parent = (Element) node.parent();
        boolean kept = parent != null && parent.closest("pre") != null;
        String words = kept ? node.getWholeText() : node.getWholeText().replaceAll("[\\s\\u00a0]+", " ");
        if (words.isBlank()) {
            space();
            return;
        }
        if (breaks > 0) {
            words = words.stripLeading();
            trimEnd();
            text.append("\n".repeat(text.isEmpty() ? 0 : breaks));
            breaks = 0;
        } else if (endsInSpace() && words.startsWith(" ")) {
            words = words.substring(1);
        }
        text.append(words);
    }

    private void space() {
        if (breaks == 0 && !text.isEmpty() && !endsInSpace()) {
            text.append(' ');
        }
    }

    private boolean endsInSpace() {
        return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private void trimEnd() {
        while (endsInSpace()) {
            text.setLength(text.length() - 1);
        }
    }
}
