// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.text.TextForm;
import org.elenchus.core.text.TextForms;
import org.elenchus.core.text.TextReading;
import org.elenchus.core.text.TextReading.Problem;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Editors;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.Selections;
import org.elenchus.workbench.internal.properties.PropertyPages;

import org.eclipse.osgi.util.NLS;

/** The current map as Argdown, to be read and written: what is typed here is in the map at once, and what changes in the map is written here. */
public final class TextView extends ViewPart {

    public static final String ID = "org.elenchus.workbench.text";

    private final TextForm form = TextForms.find(KeptTexts.FORM).orElse(null);
    private final TextSession.Listener sessionListener = this::textChanged;
    private final ISelectionChangedListener editorSelection = event -> selectedInEditor();
    private TextArea area;
    private Label status;
    private CurrentMap current;
    private TextSession session;
    private TextHistory history;
    private ISelectionProvider followed;

    @Override
    public void createPartControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        area = new TextArea(frame, this::typed, () -> session == null ? null : session.reading());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
        status = new Label(frame, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).hint(1, SWT.DEFAULT).applyTo(status);
        MenuManager menu = new MenuManager();
        area.widget().setMenu(menu.createContextMenu(area.widget()));
        current = new CurrentMap(getSite().getWorkbenchWindow(), this::mapChanged);
        history = new TextHistory(() -> session, current::document);
        history.install(getViewSite().getActionBars());
        new TextOperations(area).install(getViewSite().getActionBars(), menu);
        area.widget().addListener(SWT.MouseUp, event -> selectInEditor());
        area.widget().addListener(SWT.KeyUp, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                selectInEditor();
            }
        });
        mapChanged(null);
    }

    private void mapChanged(DocumentChange change) {
        if (area.widget().isDisposed()) {
            return;
        }
        if (change == null) {
            follow(current.editor());
            show(current.document());
        }
        history.update();
    }

    private void show(MapDocument document) {
        if (session != null) {
            session.flush();
            session.removeListener(sessionListener);
        }
        session = document == null || form == null ? null : TextSession.of(document, form);
        if (session != null) {
            session.addListener(sessionListener);
        }
        textChanged();
    }

    private void typed(String text) {
        if (session != null) {
            session.typed(text);
            history.update();
        }
    }

    private void textChanged() {
        if (area.widget().isDisposed()) {
            return;
        }
        TextReading reading = session == null ? null : session.reading();
        area.setEditable(reading != null);
        area.show(session == null ? "" : session.text());
        List<Problem> problems = reading == null ? List.of() : reading.problems();
        area.show(reading);
        status.setText(problems.isEmpty() ? session == null ? Messages.text_no_map : reading == null ? Messages.text_opening : ""
                : NLS.bind(Messages.text_problem, problems.get(0).line(), problems.get(0).message()).replace("&", "&&"));
        status.setToolTipText(status.getText());
        status.getParent().layout();
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

    private void selectedInEditor() {
        if (area.widget().isDisposed() || area.widget().isFocusControl() || session == null) {
            return;
        }
        EObject selected = Selections.single(followed.getSelection());
        int offset = selected == null ? -1 : session.offsetOf(selected);
        if (offset >= 0 && offset <= area.widget().getCharCount()) {
            area.reveal(offset);
        }
    }

    private void selectInEditor() {
        if (session != null && area.widget().getSelectionCount() == 0) {
            EObject element = session.elementAt(area.widget().getCaretOffset());
            if (element != null && element.eContainer() != null) {
                Editors.select(current.editor(), List.of(element));
            }
        }
    }

    /** The text and its widget. */
    TextArea area() {
        return area;
    }

    /** What is typed and waits goes into the map at once. */
    void flush() {
        if (session != null) {
            session.flush();
        }
    }

    String status() {
        return status.getText();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T found = PropertyPages.adapter(type, current);
        return found != null ? found : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        area.widget().setFocus();
    }

    @Override
    public void dispose() {
        follow(null);
        if (session != null) {
            session.flush();
            session.removeListener(sessionListener);
        }
        if (current != null) {
            current.dispose();
        }
        super.dispose();
    }
}
