// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.bookmarks;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.elenchus.core.bookmark.Bookmarks;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.edit.Edit;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.HistoryAction;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.PlainAction;
import org.elenchus.workbench.internal.properties.PropertyPages;

/** The bookmarks of the current map. */
public final class BookmarksView extends ViewPart {

    public static final String ID = "org.elenchus.workbench.bookmarks";

    private TableViewer table;
    private CurrentMap current;
    private Runnable history;
    private boolean waiting;

    @Override
    public void createPartControl(Composite parent) {
        table = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new Labels());
        table.addOpenListener(event -> go());
        table.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            } else if (event.keyCode == SWT.F2) {
                rename();
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            if (selected() != null) {
                manager.add(new PlainAction(Messages.bookmarks_go, "zoom_selection", this::go));
                manager.add(new PlainAction(Messages.bookmarks_rename, "edit", this::rename));
                manager.add(new PlainAction(Messages.bookmarks_remove, "delete", this::remove));
            }
        });
        table.getControl().setMenu(menu.createContextMenu(table.getControl()));
        current = new CurrentMap(getSite().getWorkbenchWindow(), this::mapChanged);
        history = HistoryAction.install(getViewSite().getActionBars(), current::document);
        refresh();
    }

    private void mapChanged(DocumentChange change) {
        if (history != null) {
            history.run();
        }
        if (!waiting && !table.getControl().isDisposed()) {
            waiting = true;
            table.getControl().getDisplay().asyncExec(this::refresh);
        }
    }

    private void refresh() {
        waiting = false;
        if (table.getControl().isDisposed() || current == null) {
            return;
        }
        List<Element> now = current.document() == null ? List.of() : Bookmarks.in(current.document().map());
        if (!now.equals(table.getInput())) {
            table.setInput(now);
        } else {
            table.refresh();
        }
        setContentDescription(now.isEmpty() ? Messages.bookmarks_none : NLS.bind(Messages.bookmarks_count, now.size()));
    }

    private Element selected() {
        return (Element) table.getStructuredSelection().getFirstElement();
    }

    private void go() {
        if (selected() != null && current.editor() instanceof ArgumentMapEditor editor) {
            editor.goTo(selected());
            getSite().getPage().activate(editor);
        }
    }

    private void rename() {
        Element element = selected();
        if (element == null) {
            return;
        }
        InputDialog dialog = new InputDialog(getSite().getShell(), Messages.bookmarks_rename, Messages.bookmarks_name, Bookmarks.name(element), null);
        if (dialog.open() == Window.OK) {
            execute(Bookmarks.rename(element, dialog.getValue().strip()));
        }
    }

    private void remove() {
        if (selected() != null) {
            execute(Bookmarks.toggle(List.of(selected())));
        }
    }

    private void execute(Edit edit) {
        if (current.document() != null) {
            current.document().execute(edit);
        }
    }

    /** The list, for tests. */
    TableViewer table() {
        return table;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T found = PropertyPages.adapter(type, current);
        return found != null ? found : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (current != null) {
            current.dispose();
        }
        super.dispose();
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            String name = Bookmarks.name((Element) element);
            String text = ElementText.of((Element) element);
            return name == null || name.isEmpty() ? text : NLS.bind(Messages.bookmarks_named, name, text);
        }

        @Override
        public Image getImage(Object element) {
            return Icons.image(ElementText.icon((Element) element));
        }
    }
}
