// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.source.Passage;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Edited;
import org.elenchus.workbench.internal.Editors;
import org.elenchus.workbench.internal.HistoryAction;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.properties.PropertyPages;

/** The texts that the current map takes apart, with the passages that it quotes; what is selected there comes into the map by one key. */
public final class EssayView extends ViewPart {

    public static final String ID = "org.elenchus.workbench.essay";

    private final ISelectionChangedListener editorSelection = event -> selectedInEditor();
    private final EssaySelection selection = new EssaySelection(this::selectedElements);
    private EssayFrame frame;
    private EssayText text;
    private EssayActions actions;
    private EssayVerdicts verdicts;
    private CurrentMap current;
    private Runnable history;
    private ISelectionProvider followed;
    private Source source;
    private boolean waiting;

    @Override
    public void createPartControl(Composite parent) {
        frame = new EssayFrame(parent);
        text = frame.text();
        StyledText widget = text.widget();
        widget.addListener(SWT.MouseUp, this::clicked);
        widget.addListener(SWT.Selection, event -> actions.update());
        widget.addCaretListener(event -> widget.getDisplay().asyncExec(this::updateActions));
        frame.sources().addListener(SWT.Selection, event -> show(sources().get(frame.sources().getSelectionIndex())));
        frame.hint().addListener(SWT.Selection, event -> addBy(event.text));
        current = new CurrentMap(getSite().getWorkbenchWindow(), this::mapChanged);
        history = HistoryAction.install(getViewSite().getActionBars(), current::document);
        actions = new EssayActions(this, new PassageEdits(text, this::map, this::selectedElement));
        actions.install(widget, getViewSite().getActionBars());
        getSite().setSelectionProvider(selection);
        verdicts = new EssayVerdicts(text, () -> text.tint(selectedElements()));
        getViewSite().getActionBars().getMenuManager().add(verdicts.action());
        PassageDrag.install(text);
        mapChanged(null);
    }

    private ArgumentMap map() {
        return current == null || current.document() == null ? null : current.document().map();
    }

    private List<Source> sources() {
        return map() == null ? List.of() : map().getSources();
    }

    private void mapChanged(DocumentChange change) {
        if (text.widget().isDisposed()) {
            return;
        }
        history.run();
        if (change == null) {
            follow(current.editor());
            verdicts.follow(current.editor());
            refresh();
        } else if (!waiting) {
            waiting = true;
            text.widget().getDisplay().asyncExec(this::refreshWaiting);
        }
    }

    private void refreshWaiting() {
        if (waiting && !text.widget().isDisposed()) {
            refresh();
        }
    }

    private void show(Source shown) {
        source = shown;
        refresh();
    }

    private void refresh() {
        waiting = false;
        List<Source> all = sources();
        if (source == null || !all.contains(source)) {
            source = all.isEmpty() ? null : all.get(0);
        }
        frame.list(all, source, map() != null);
        text.show(map(), source, selectedElements());
        frame.count(text.coverage(), text.passages().unplaced().size());
        updateActions();
    }

    private void updateActions() {
        if (!text.widget().isDisposed()) {
            actions.update();
        }
    }

    private void follow(IEditorPart editor) {
        if (followed != null) {
            followed.removeSelectionChangedListener(editorSelection);
        }
        followed = editor == null ? null : editor.getSite().getSelectionProvider();
        if (followed != null) {
            followed.addSelectionChangedListener(editorSelection);
        }
    }

    /** What is selected in the map; a premise's line stands for its statement. */
    private List<Element> selectedElements() {
        List<EObject> selected = followed == null ? List.of() : Selections.modelElements(followed.getSelection());
        return selected.stream().map(object -> object instanceof Premise premise ? premise.getStatement() : object).filter(Element.class::isInstance)
                .map(Element.class::cast).toList();
    }

    private Element selectedElement() {
        List<Element> selected = selectedElements();
        return selected.size() == 1 ? selected.get(0) : null;
    }

    private void selectedInEditor() {
        if (text.widget().isDisposed()) {
            return;
        }
        Element element = selectedElement();
        if (element != null && element.getExcerpts().stream().noneMatch(excerpt -> excerpt.getSource() == source)) {
            element.getExcerpts().stream().map(Excerpt::getSource).filter(sources()::contains).findFirst().ifPresent(this::show);
        }
        text.tint(selectedElements());
        if (element != null && !text.widget().isFocusControl()) {
            text.passages().of(element).stream().findFirst().ifPresent(text::reveal);
        }
        updateActions();
        selection.changed();
    }

    /** A click on a mapped passage selects what quotes it; the next click there what else does. */
    private void clicked(Event event) {
        if (event.button != 1 || text.widget().getSelectionCount() > 0 || current.editor() == null) {
            return;
        }
        List<Element> there = text.passages().at(text.offsetAt(event.x, event.y));
        if (!there.isEmpty()) {
            int at = there.indexOf(selectedElement());
            Editors.select(current.editor(), List.of(there.get((at + 1) % there.size())));
        }
    }

    /**
     * Makes an edit as one step of undo.
     *
     * @param select whether what came of it is selected in the map; otherwise what was selected stays so, for the next passage
     */
    void execute(Edit edit, boolean select) {
        if (current.document() == null || !Edited.execute(current.document(), edit, getViewSite().getActionBars().getStatusLineManager())) {
            return;
        }
        text.dropSelection();
        refresh();
        if (select) {
            Editors.select(current.editor(), edit.result());
        }
    }

    /** Says in the status line why something cannot be done; null takes it away. */
    void say(String why) {
        getViewSite().getActionBars().getStatusLineManager().setErrorMessage(why);
    }

    void selectNextUnmapped() {
        int from = text.widget().getSelectionCount() > 0 ? text.widget().getSelection().y : text.widget().getCaretOffset();
        Passage next = text.coverage().nextUnmapped(from).orElse(null);
        if (next == null) {
            say(Messages.essay_all_mapped);
        } else {
            text.select(next);
            updateActions();
        }
    }

    private void addBy(String link) {
        if ("file".equals(link)) {
            addFromFile();
        } else {
            addPasted();
        }
    }

    void addFromFile() {
        add(SourceTexts.ask(getSite().getShell()));
    }

    void addPasted() {
        SourceTexts.Titled pasted = SourceTexts.pasted(getSite().getShell());
        say(pasted == null ? Messages.essay_nothing_to_paste : null);
        add(pasted);
    }

    private void add(SourceTexts.Titled titled) {
        if (titled != null && map() != null) {
            Edit edit = Edits.addSource(map(), titled.title(), titled.text());
            execute(edit, false);
            edit.result().stream().findFirst().ifPresent(added -> show((Source) added));
            text.widget().setFocus();
        }
    }

    void editText() {
        TextDialog dialog = new TextDialog(getSite().getShell(), EssayText.words(text.source()), text.widget().getCaretOffset());
        if (dialog.open() == Window.OK) {
            execute(Edits.replaceSourceText(text.source(), dialog.text()), false);
        }
    }

    void replaceFromFile() {
        SourceTexts.Titled titled = SourceTexts.ask(getSite().getShell());
        if (titled != null) {
            execute(Edits.replaceSourceText(text.source(), titled.text()), false);
        }
    }

    /** The text and its passages. */
    EssayText text() {
        return text;
    }

    /** How much of the text is mapped, in words. */
    String coverageLine() {
        return frame.coverageLine();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T found = PropertyPages.adapter(type, current);
        return found != null ? found : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        if (source != null) {
            text.widget().setFocus();
        } else {
            frame.hint().setFocus();
        }
    }

    @Override
    public void dispose() {
        follow(null);
        if (verdicts != null) {
            verdicts.follow(null);
        }
        if (current != null) {
            current.dispose();
        }
        super.dispose();
    }
}
