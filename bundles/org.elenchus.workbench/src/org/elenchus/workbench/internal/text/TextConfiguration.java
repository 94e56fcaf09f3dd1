// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import java.util.function.Function;

import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.text.IDocument;
import org.elenchus.core.text.TextReading.Proposal;

/** What the text viewer can do: complete, tell errors, keep indentation. It has no undo of its own, since the document has. */
final class TextConfiguration extends SourceViewerConfiguration {

    private static final int INDENT = 2;
    private static final int SOON_MS = 60;

    private final Function<Integer, java.util.List<Proposal>> proposals;

    TextConfiguration(Function<Integer, java.util.List<Proposal>> proposals) {
        this.proposals = proposals;
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return null;
    }

    @Override
    public int getTabWidth(ISourceViewer viewer) {
        return INDENT;
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String contentType) {
        return new IAutoEditStrategy[] { new DefaultIndentLineAutoEditStrategy(), (document, command) -> {
            if (command.text.equals("\t")) {
                command.text = " ".repeat(INDENT);
            }
        } };
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
        return new DefaultTextHover(viewer);
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant();
        assistant.setContentAssistProcessor(new TextCompletion(proposals), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.setAutoActivationDelay(SOON_MS);
        assistant.enableColoredLabels(true);
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        return assistant;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return parent -> new DefaultInformationControl(parent, false);
    }
}
