// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.tabbed.AbstractPropertySection;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.workbench.internal.Edited;
import org.elenchus.workbench.internal.Selections;

/** One tab's contents: fields that show features of the selected element and change them through edits of its document. */
public abstract class MapSection extends AbstractPropertySection implements DocumentListener {

    private static final int MARGIN = 8;
    private static final int COLUMN_GAP = 8;

    private final List<Field> fields = new ArrayList<>();
    private final int columns;
    private MapDocument document;
    private EObject subject;

    /** @param columns of the grid that the fields are laid out in */
    protected MapSection(int columns) {
        this.columns = columns;
    }

    @Override
    public final void createControls(Composite parent, TabbedPropertySheetPage page) {
        super.createControls(parent, page);
        Composite grid = getWidgetFactory().createComposite(parent);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = COLUMN_GAP;
        grid.setLayout(layout);
        createFields(grid);
    }

    /** Adds the fields to a grid with the section's number of columns. */
    protected abstract void createFields(Composite grid);

    /** Lets a field show and change the selected element. */
    protected final <F extends Field> F add(F field, Composite grid) {
        fields.add(field);
        field.create(grid, getWidgetFactory(), this::execute);
        return field;
    }

    private void execute(Edit edit) {
        if (document != null) {
            Edited.execute(document, edit, null);
        }
    }

    @Override
    public void setInput(IWorkbenchPart part, ISelection selection) {
        super.setInput(part, selection);
        leaveDocument();
        subject = Selections.single(selection);
        document = MapPropertyPage.documentOf(part);
        if (document != null) {
            document.addListener(this);
        }
    }

    @Override
    public void refresh() {
        if (isThere()) {
            fields.forEach(field -> field.show(subject));
        }
    }

    /** Deleted elements keep showing what they were until something else is selected, but can no longer be changed. */
    private boolean isThere() {
        return subject != null && document != null;
    }

    @Override
    public void documentChanged(DocumentChange change) {
        if (change.document() != document) {
            return;
        }
        boolean attached = subject == null || subject.eContainer() != null || subject == document.map();
        fields.forEach(field -> field.setEnabled(attached));
        if (attached) {
            refresh();
        }
    }

    private void leaveDocument() {
        if (document != null) {
            document.removeListener(this);
            document = null;
        }
    }

    @Override
    public void aboutToBeHidden() {
        fields.forEach(Field::leave);
    }

    @Override
    public void dispose() {
        leaveDocument();
        super.dispose();
    }

    @Override
    public boolean shouldUseExtraSpace() {
        return true;
    }
}
