// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.elenchus.core.text.TextReading;
import org.elenchus.core.text.TextReading.Problem;
import org.elenchus.core.text.TextReading.Proposal;
import org.elenchus.workbench.internal.preferences.Themes;

/** The text in its widget: colours, wavy lines below what cannot be understood, completion. Takes over other texts by changing only what differs. */
final class TextArea {

    private static final String ERROR = "org.elenchus.workbench.text.error";
    private static final int MUCH = 20_000;
    private static final int LINES_ABOVE = 3;
    private static final int MARGIN = 8;
    private static final int SCROLL_BAR = 16;

    private final Document document = new Document();
    private final AnnotationModel annotations = new AnnotationModel();
    private final SourceViewer viewer;
    private final Restyling restyling = new Restyling();
    private boolean dark = Themes.isDark();
    private boolean taking;

    /**
     * @param typed    told the whole text after each change that a person makes
     * @param readings the last reading, to complete from; gives null where there is none
     */
    TextArea(Composite parent, Consumer<String> typed, Supplier<TextReading> readings) {
        CompositeRuler ruler = new CompositeRuler();
        LineNumberRulerColumn numbers = new LineNumberRulerColumn();
        numbers.setForeground(new Color(Themes.isDark() ? 0x9a : 0x76, Themes.isDark() ? 0xa0 : 0x76, Themes.isDark() ? 0xa6 : 0x76));
        ruler.addDecorator(0, numbers);
        viewer = new SourceViewer(parent, ruler, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.configure(new TextConfiguration(offset -> proposals(readings.get(), offset)));
        viewer.setDocument(document, annotations);
        StyledText widget = viewer.getTextWidget();
        widget.setFont(JFaceResources.getTextFont());
        widget.setWordWrap(true);
        widget.setLeftMargin(MARGIN);
        widget.setRightMargin(SCROLL_BAR);
        numbers.setFont(JFaceResources.getTextFont());
        numbers.setBackground(widget.getBackground());
        paintErrors();
        viewer.setAnnotationHover(new DefaultAnnotationHover());
        document.addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // Only what came of it matters.
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                int inserted = event.getText() == null ? 0 : event.getText().length();
                restyling.changed(event.getOffset(), event.getLength(), inserted, document.getLength());
                if (!taking) {
                    typed.accept(document.get());
                }
            }
        });
    }

    private void paintErrors() {
        IAnnotationAccess access = new IAnnotationAccess() {
            @Override
            public Object getType(Annotation annotation) {
                return annotation.getType();
            }

            @Override
            public boolean isMultiLine(Annotation annotation) {
                return true;
            }

            @Override
            public boolean isTemporary(Annotation annotation) {
                return false;
            }
        };
        AnnotationPainter painter = new AnnotationPainter(viewer, access);
        painter.addTextStyleStrategy(ERROR, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        painter.addAnnotationType(ERROR, ERROR);
        painter.setAnnotationTypeColor(ERROR, new Color(Themes.isDark() ? 0xff : 0xd0, Themes.isDark() ? 0x6b : 0x10, Themes.isDark() ? 0x6b : 0x20));
        viewer.addPainter(painter);
        viewer.addTextPresentationListener(painter);
    }

    private List<Proposal> proposals(TextReading reading, int offset) {
        return reading == null ? List.of() : reading.complete(document.get(), offset);
    }

    Control control() {
        return viewer.getControl();
    }

    StyledText widget() {
        return viewer.getTextWidget();
    }

    ITextOperationTarget operations() {
        return viewer.getTextOperationTarget();
    }

    void setEditable(boolean editable) {
        viewer.setEditable(editable);
    }

    /** Shows a text; caret, selection and what is in sight stay where the text is the same. */
    void show(String text) {
        String now = document.get();
        if (now.equals(text)) {
            return;
        }
        int most = Math.min(now.length(), text.length());
        int start = 0;
        while (start < most && now.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && now.charAt(now.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        taking = true;
        try {
            if (text.length() - end - start > MUCH) {
                // The widget measures the lines of a text that is set when it needs them, those of one that comes in between at once.
                document.set(text);
            } else {
                document.replace(start, now.length() - end - start, text.substring(start, text.length() - end));
            }
        } catch (BadLocationException e) {
            ILog.of(TextArea.class).error("The text cannot be shown.", e);
        } finally {
            taking = false;
        }
    }

    /** Colours the text and marks what is wrong with it, unless it is another than was read; null shows none. */
    void show(TextReading reading) {
        boolean isRead = reading != null && reading.text().equals(document.get());
        if (dark != Themes.isDark()) {
            dark = !dark;
            restyling.forget();
        }
        if (isRead) {
            Restyling.Span part = restyling.colour(reading.tokens(), document.getLength());
            if (!part.isEmpty()) {
                viewer.changeTextPresentation(new TextColours().presentation(reading.tokens(), part), false);
            }
        }
        mark(isRead ? reading.problems() : List.of());
    }

    private void mark(List<Problem> problems) {
        if (problems.isEmpty() && !annotations.getAnnotationIterator().hasNext()) {
            return;
        }
        annotations.removeAllAnnotations();
        for (Problem problem : problems) {
            int start = Math.min(problem.start(), Math.max(0, document.getLength() - 1));
            annotations.addAnnotation(new Annotation(ERROR, false, problem.message()), new Position(start, Math.max(1, problem.end() - start)));
        }
    }

    /** The problems that are marked, as they are told. */
    List<String> errors() {
        List<String> texts = new java.util.ArrayList<>();
        annotations.getAnnotationIterator().forEachRemaining(annotation -> texts.add(annotation.getText()));
        return texts;
    }

    /** Puts the caret there and brings it into sight, with some lines above. */
    void reveal(int offset) {
        StyledText widget = viewer.getTextWidget();
        widget.setCaretOffset(offset);
        int top = widget.getLocationAtOffset(offset).y;
        if (top < 0 || top + widget.getLineHeight() > widget.getClientArea().height) {
            widget.setTopPixel(widget.getTopPixel() + top - LINES_ABOVE * widget.getLineHeight());
        }
    }
}
