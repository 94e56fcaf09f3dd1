// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.elenchus.core.source.Coverage;
import org.elenchus.core.source.NoArgument;
import org.elenchus.core.source.Passage;
import org.elenchus.core.spi.Label;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Source;

/** The text of one source with its mapped passages, in a widget in which it can be read and selected, but not changed. */
final class EssayText {

    private static final int SIDE_MARGIN = 28;
    private static final int UPPER_MARGIN = 18;
    private static final int LINE_SPACING = 4;
    private static final int LINES_ABOVE = 3;

    private final StyledText widget;
    private MappedPassages passages = MappedPassages.NONE;
    private Source source;
    private Coverage coverage;
    private Function<Element, Label> labels;

    EssayText(Composite parent) {
        widget = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        widget.setMargins(SIDE_MARGIN, UPPER_MARGIN, SIDE_MARGIN, UPPER_MARGIN);
        widget.setLineSpacing(LINE_SPACING);
        widget.setFont(JFaceResources.getDialogFont());
        widget.setAlwaysShowScrollBars(false);
    }

    StyledText widget() {
        return widget;
    }

    /** Takes over what a source says and what of it is quoted; what is selected and in sight stays where the text is the same. */
    void show(ArgumentMap map, Source shown, List<Element> selected) {
        String text = SoftBreaks.filled(words(shown));
        if (shown != source || !widget.getText().equals(text)) {
            widget.setText(text);
        }
        source = shown;
        passages = shown == null ? MappedPassages.NONE : MappedPassages.of(map, shown);
        coverage = shown == null ? null : Coverage.of(map, shown);
        tint(selected);
    }

    /** What a source says as it is kept, with the ends of its lines; empty where it says nothing or there is none. */
    static String words(Source source) {
        return source == null || source.getText() == null ? "" : source.getText();
    }

    /** @param judged what an evaluation says of elements, by which their passages are tinted; null tints them by what they do */
    void judge(Function<Element, Label> judged) {
        labels = judged;
    }

    /** Tints the passages, deeper those of what is selected. */
    void tint(List<Element> selected) {
        if (source != null) {
            widget.setStyleRanges(new EssayTints(widget.getText(), labels).ranges(passages, selected, NoArgument.of(source)));
        }
    }

    Source source() {
        return source;
    }

    MappedPassages passages() {
        return passages;
    }

    /** Null where no source is shown. */
    Coverage coverage() {
        return coverage;
    }

    /** Puts the caret where the selection ends, so that its tint can be seen. */
    void dropSelection() {
        widget.setSelection(widget.getSelection().y);
    }

    /** What is selected, in whole words without white space at their ends, or else the sentence at the caret; null where there is none. */
    Passage chosen() {
        if (source == null) {
            return null;
        }
        Point range = widget.getSelectionRange();
        Passage passage = new Passage(range.x, range.x + range.y).trimmed(widget.getText());
        return passage.length() > 0 ? wholeWords(passage) : coverage.sentenceAt(widget.getCaretOffset()).orElse(null);
    }

    private Passage wholeWords(Passage passage) {
        String text = widget.getText();
        int start = passage.start();
        while (start > 0 && isInWord(text, start)) {
            start--;
        }
        int end = passage.end();
        while (end < text.length() && isInWord(text, end)) {
            end++;
        }
        return new Passage(start, end);
    }

    private static boolean isInWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Selects a passage and brings it into sight. */
    void select(Passage passage) {
        widget.setSelection(passage.start(), passage.end());
        reveal(passage);
    }

    /** Brings a passage into sight, with some lines above it, where it is not. */
    void reveal(Passage passage) {
        int top = widget.getLocationAtOffset(passage.start()).y;
        int bottom = widget.getLocationAtOffset(passage.end()).y + widget.getLineHeight();
        if (top < 0 || bottom > widget.getClientArea().height) {
            widget.setTopPixel(widget.getTopPixel() + top - LINES_ABOVE * widget.getLineHeight());
        }
    }

    /** Offset of the character at a point; -1 where there is none. */
    int offsetAt(int x, int y) {
        return widget.getOffsetAtPoint(new Point(x, y));
    }
}
