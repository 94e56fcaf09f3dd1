// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.elenchus.core.spi.Explanation.Mention;
import org.elenchus.core.spi.Explanation.Sentence;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;

/** Text to be read, with headings and links. A link is followed with the mouse, or with Enter where the caret is on it. */
final class LinkedText {

    private static final int MARGIN = 8;
    private static final int INDENT = 14;

    private record Link(int start, int end, Runnable target) {
    }

    private final StyledText control;
    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> ranges = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();

    LinkedText(Composite parent) {
        control = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        control.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        control.addListener(SWT.MouseUp, this::click);
        control.addListener(SWT.MouseMove, event -> control.setCursor(at(event) == null ? null : control.getDisplay().getSystemCursor(SWT.CURSOR_HAND)));
        control.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                follow(linkAt(control.getCaretOffset()));
            }
        });
    }

    StyledText control() {
        return control;
    }

    /** Begins a new text; what is written until {@link #show()} is not seen. */
    LinkedText clear() {
        text.setLength(0);
        ranges.clear();
        links.clear();
        items.clear();
        return this;
    }

    LinkedText heading(String words) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        StyleRange bold = new StyleRange(text.length(), words.length(), null, null, SWT.BOLD);
        ranges.add(bold);
        text.append(words).append('\n');
        return this;
    }

    LinkedText words(String words) {
        text.append(words);
        return this;
    }

    LinkedText link(String words, Runnable target) {
        mark(text.length(), text.length() + words.length(), target);
        text.append(words);
        return this;
    }

    /** A sentence in which each element that it names is a link to it; in the name of an argument those of its premises are links of their own. */
    LinkedText sentence(Sentence sentence, Consumer<Element> target) {
        int start = text.length();
        text.append(sentence.text());
        for (Mention mention : sentence.mentions()) {
            boolean argument = mention.element() instanceof Argument;
            int end = sentence.mentions().stream().filter(inner -> argument && inner.start() > mention.start() && inner.end() <= mention.end())
                    .mapToInt(Mention::start).min().orElse(mention.end());
            String words = sentence.text().substring(mention.start(), end).stripTrailing();
            // The quotation marks of a statement's words are no part of the link.
            int quote = !argument && words.length() > 2 && words.startsWith("\u201c") ? 1 : 0;
            mark(start + mention.start() + quote, start + mention.start() + words.length() - quote, () -> target.accept(mention.element()));
        }
        return this;
    }

    private void mark(int start, int end, Runnable target) {
        StyleRange range = new StyleRange(start, end - start, JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR), null);
        range.underline = true;
        ranges.add(range);
        links.add(new Link(start, end, target));
    }

    /** What follows up to the end of the line is an item of a list. */
    LinkedText item() {
        items.add(text.length());
        text.append("\u2022 ");
        return this;
    }

    LinkedText end() {
        text.append('\n');
        return this;
    }

    void show() {
        control.setText(text.toString());
        control.setStyleRanges(ranges.toArray(StyleRange[]::new));
        for (int item : items) {
            control.setLineWrapIndent(control.getLineAtOffset(item), 1, INDENT);
        }
    }

    private void click(Event event) {
        if (event.button == 1 && control.getSelectionCount() == 0) {
            follow(at(event));
        }
    }

    private Link at(Event event) {
        int offset = control.getOffsetAtPoint(new Point(event.x, event.y));
        return offset < 0 ? null : linkAt(offset);
    }

    private Link linkAt(int offset) {
        return links.stream().filter(link -> link.start <= offset && offset < link.end).findFirst().orElse(null);
    }

    /** Later, for the target may write another text. */
    private void follow(Link link) {
        if (link != null) {
            control.getDisplay().asyncExec(link.target);
        }
    }
}
