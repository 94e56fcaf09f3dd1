// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.workbench.internal.Commands;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Edited;
import org.elenchus.workbench.internal.Editors;
import org.elenchus.workbench.internal.HistoryAction;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.RunCommand;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.properties.PropertyPages;

/** The current map as a tree by argument, which is selected together with the diagram and can be rearranged by dragging. */
public final class OutlineView extends ViewPart {

    public static final String ID = "org.elenchus.workbench.outline";

    private static final int FIRST_LEVELS = 3;
    private static final int REFRESH_AFTER_MS = 60;
    private static final int[] TREE_AND_MINIATURE = { 72, 28 };

    private final OutlineFilter filter = new OutlineFilter();
    private final OutlineTree rows = new OutlineTree();
    private CurrentMap current;
    private TreeViewer tree;
    private Text find;
    private OutlineSelection selection;
    private final ISelectionChangedListener editorSelection = event -> selectedInEditor(event.getSelection());
    private ISelectionProvider followed;
    private Miniature miniature;
    private Runnable history;
    private boolean following;
    private boolean waiting;
    /** What is to be selected once the rows of a change are shown. */
    private List<EObject> awaited = List.of();

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        Composite upper = new Composite(halves, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        upper.setLayout(layout);
        createFilterField(upper);
        createTree(upper);
        miniature = new Miniature(halves);
        halves.setWeights(TREE_AND_MINIATURE);
        current = new CurrentMap(getSite().getWorkbenchWindow(), this::mapChanged);
        history = HistoryAction.install(getViewSite().getActionBars(), current::document);
        new OutlineActions(this, selection).install(tree);
        mapChanged(null);
    }

    private void createFilterField(Composite parent) {
        find = new Text(parent, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage(Messages.outline_filter);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.horizontalIndent = 3;
        data.verticalIndent = 3;
        find.setLayoutData(data);
        find.addModifyListener(e -> filterChanged());
        find.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                find.setText("");
            } else if (e.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            }
        });
        find.addListener(SWT.DefaultSelection, e -> selectNextFound());
    }

    private void createTree(Composite parent) {
        tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setUseHashlookup(true);
        tree.setContentProvider(rows);
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.addFilter(filter);
        tree.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.addSelectionChangedListener(event -> showInEditor());
        tree.addDoubleClickListener(event -> activateEditor());
        selection = new OutlineSelection(tree);
        getSite().setSelectionProvider(selection);
        OutlineDrag.install(tree, this::execute);
    }

    /** The map that is shown; null while there is none. */
    ArgumentMap map() {
        return current.document() == null ? null : current.document().map();
    }

    void execute(Edit edit) {
        if (current.document() != null) {
            Edited.execute(current.document(), edit, getViewSite().getActionBars().getStatusLineManager());
            select(edit.result());
        }
    }

    /** Makes an edit that adds a statement without words, and lets the user write them in the map. */
    void executeAndWrite(Edit edit) {
        execute(edit);
        if (!edit.result().isEmpty() && current.editor() != null) {
            Editors.select(current.editor(), edit.result());
            activateEditor();
            RunCommand.run(getSite(), Commands.EDIT_TEXT);
        }
    }

    private void mapChanged(DocumentChange change) {
        if (tree.getControl().isDisposed()) {
            return;
        }
        history.run();
        if (change != null) {
            rows.mapChanged(change);
        }
        if (change == null) {
            showMap();
            miniature.show(current.editor());
            followSelectionOf(current.editor());
        } else if (!waiting) {
            waiting = true;
            tree.getControl().getDisplay().timerExec(REFRESH_AFTER_MS, this::showWaiting);
        }
    }

    private void showWaiting() {
        if (waiting && !tree.getControl().isDisposed()) {
            showMap();
            List<EObject> elements = awaited;
            awaited = List.of();
            if (!elements.isEmpty()) {
                selectQuietly(elements);
            }
        }
    }

    private void showMap() {
        waiting = false;
        MapDocument document = current.document();
        ArgumentMap map = document == null ? null : document.map();
        following = true;
        try {
            filter.lookFor(find.getText(), map);
            if (tree.getInput() != map) {
                tree.setInput(map);
                tree.expandToLevel(FIRST_LEVELS);
            } else if (map != null) {
                tree.refresh();
            }
            find.setEnabled(map != null);
        } finally {
            following = false;
        }
    }

    private void filterChanged() {
        showMap();
        if (filter.isActive()) {
            OutlineRows.expand(tree, OutlineRows.MOST_FOUND);
        }
    }

    /** Puts the caret into the field that looks for words. */
    public void find() {
        find.setFocus();
        find.selectAll();
    }

    /** Goes from one row with the words that are looked for to the next, and after the last to the first. */
    private void selectNextFound() {
        List<OutlineNode> found = OutlineRows.matching(tree, filter);
        if (!found.isEmpty()) {
            int at = found.indexOf(tree.getStructuredSelection().getFirstElement());
            tree.setSelection(new StructuredSelection(found.get((at + 1) % found.size())), true);
        }
    }

    /** Shows the rows of the elements as selected, opening the rows above them. */
    void select(List<? extends EObject> elements) {
        if (current.document() == null) {
            return;
        }
        showWaiting();
        ArgumentMap map = current.document().map();
        List<OutlineNode> found = elements.stream().map(e -> rows.row(map, e)).filter(row -> row != null).toList();
        if (!found.isEmpty()) {
            tree.setSelection(new StructuredSelection(found), true);
        }
    }

    /** Listens to the editor itself, whose selection also changes while another part, such as the list of problems, is active. */
    private void followSelectionOf(IEditorPart editor) {
        if (followed != null) {
            followed.removeSelectionChangedListener(editorSelection);
        }
        followed = editor == null ? null : editor.getSite().getSelectionProvider();
        if (followed != null) {
            followed.addSelectionChangedListener(editorSelection);
        }
    }

    private void selectedInEditor(ISelection selected) {
        if (following || tree.getControl().isDisposed()) {
            return;
        }
        List<EObject> elements = Selections.modelElements(selected);
        if (waiting) {
            // Whoever adds a reason is about to write it: the outline must not keep them.
            awaited = elements;
        } else if (!elements.equals(selection.elements())) {
            selectQuietly(elements);
        }
    }

    /** Without leading the editor to what it has led here. */
    private void selectQuietly(List<EObject> elements) {
        following = true;
        try {
            select(elements);
        } finally {
            following = false;
        }
    }

    private void showInEditor() {
        if (!following && current.editor() != null && !selection.elements().isEmpty()) {
            Editors.select(current.editor(), selection.elements());
        }
    }

    private void activateEditor() {
        if (current.editor() != null) {
            getSite().getPage().activate(current.editor());
        }
    }

    /** The tree, for tests and actions. */
    public TreeViewer tree() {
        return tree;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T found = PropertyPages.adapter(type, current);
        return found != null ? found : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        followSelectionOf(null);
        if (current != null) {
            current.dispose();
        }
        super.dispose();
    }
}
