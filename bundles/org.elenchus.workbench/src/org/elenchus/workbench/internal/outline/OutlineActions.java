// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.PlainAction;

/** The context menu and the buttons of the outline. */
final class OutlineActions {

    private final OutlineView view;
    private final OutlineSelection selection;
    private final List<ElementAction> edits = new ArrayList<>();

    OutlineActions(OutlineView view, OutlineSelection selection) {
        this.view = view;
        this.selection = selection;
        addWriting(Messages.outline_add_reason, "add_reason", e -> e instanceof Element on ? Edits.addReason(on, "") : null);
        addWriting(Messages.outline_add_objection, "add_objection", e -> e instanceof Element on ? Edits.addObjection(on, "") : null);
        addWriting(Messages.outline_add_premise, "add_premise", e -> argumentOf(e) == null ? null : Edits.addCoPremise(argumentOf(e), ""));
        edits.add(new ElementAction(Messages.outline_reverse, "reverse", false,
                e -> e instanceof Argument argument ? Edits.reversePolarity(argument) : null));
    }

    private void addWriting(String text, String icon, Function<EObject, Edit> edit) {
        edits.add(new ElementAction(text, icon, true, edit));
    }

    private static Argument argumentOf(EObject element) {
        if (element instanceof Argument argument) {
            return argument;
        }
        boolean usedOnce = element instanceof Statement statement && statement.getUsages().size() == 1;
        return usedOnce ? (Argument) ((Statement) element).getUsages().get(0).eContainer() : null;
    }

    void install(TreeViewer tree) {
        IActionBars bars = view.getViewSite().getActionBars();
        Action delete = new DeleteAction();
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), new PlainAction(Messages.text_paste, "paste", this::paste));
        selection.addSelectionChangedListener(event -> delete.setEnabled(!selection.elements().isEmpty()));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            edits.forEach(ElementAction::update);
            edits.forEach(manager::add);
            manager.add(new Separator());
            manager.add(delete);
            manager.add(new Separator());
            manager.add(expand(tree));
            manager.add(collapse(tree));
            manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        });
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        view.getSite().registerContextMenu(menu, selection);
        IToolBarManager tools = bars.getToolBarManager();
        tools.add(expand(tree));
        tools.add(collapse(tree));
    }

    /** Pasted lines hang on the selected element. */
    private void paste() {
        Clipboard clipboard = new Clipboard(view.getSite().getShell().getDisplay());
        try {
            EObject selected = selection.elements().size() == 1 ? selection.elements().get(0) : null;
            EObject meant = selected instanceof Premise premise ? premise.getStatement() : selected;
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && view.map() != null) {
                view.execute(Edits.addOutline(view.map(), Fragment.isBelow(text) && meant instanceof Element element ? element : null, text));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private static Action expand(TreeViewer tree) {
        return new PlainAction(Messages.outline_expand_all, "expand_all", () -> OutlineRows.expand(tree, OutlineRows.MOST));
    }

    private static Action collapse(TreeViewer tree) {
        return new PlainAction(Messages.outline_collapse_all, "collapse_all", tree::collapseAll);
    }

    private final class ElementAction extends Action {

        private final Function<EObject, Edit> edit;
        private final boolean writes;

        /** @param writes whether the edit adds a statement that has no words yet */
        ElementAction(String text, String icon, boolean writes, Function<EObject, Edit> edit) {
            super(text, Icons.descriptor(icon));
            this.edit = edit;
            this.writes = writes;
        }

        void update() {
            Edit now = edit();
            setEnabled(now != null && now.canExecute());
        }

        private Edit edit() {
            List<EObject> elements = selection.elements();
            return elements.size() == 1 ? edit.apply(elements.get(0)) : null;
        }

        @Override
        public void run() {
            Edit now = edit();
            if (now != null && writes) {
                view.executeAndWrite(now);
            } else if (now != null) {
                view.execute(now);
            }
        }
    }

    private final class DeleteAction extends Action {

        DeleteAction() {
            super(Messages.outline_delete, Icons.descriptor("delete"));
            setActionDefinitionId(ActionFactory.DELETE.getCommandId());
            setEnabled(false);
        }

        @Override
        public void run() {
            List<EObject> elements = selection.elements();
            if (!elements.isEmpty() && elements.stream().noneMatch(Premise.class::isInstance)) {
                view.execute(Edits.delete(elements));
            }
        }
    }
}
