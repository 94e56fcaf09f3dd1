// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.workbench.internal.Editors;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.export.FigurePreview;
import org.elenchus.workbench.internal.losses.LossTable;
import org.elenchus.workbench.internal.outline.OutlinePreview;

/** One map as it was read: its outline, its picture, and beside them what did not come along, each entry leading to its element. */
final class ReadingPreview {

    /** A larger map is shown as an outline only: its picture would be a grey spot. */
    private static final int MOST_DRAWN = 600;
    private static final int SCREEN_DPI = 96;
    private static final int[] WEIGHTS = { 1, 1 };

    private final OutlinePreview outline;
    private final FigurePreview picture;
    private final LossTable losses;
    private final TabFolder faces;
    private Reading shown;
    private Reading drawn;

    ReadingPreview(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        faces = new TabFolder(sash, SWT.NONE);
        outline = new OutlinePreview(faces);
        tab(Messages.import_outline, outline.control());
        picture = new FigurePreview(faces);
        tab(Messages.import_picture, picture);
        faces.addListener(SWT.Selection, e -> draw());
        losses = new LossTable(sash, this::select);
        sash.setWeights(WEIGHTS);
    }

    private void tab(String title, Control control) {
        TabItem item = new TabItem(faces, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** @param reading null for none */
    void show(Reading reading) {
        if (reading != shown) {
            shown = reading;
            outline.show(reading == null ? null : reading.map());
            if (reading == null || reading.isWaiting()) {
                losses.clear();
            } else {
                losses.show(reading.losses());
            }
            draw();
        }
    }

    /** The picture is drawn only for who looks at it. */
    private void draw() {
        if (faces.getSelectionIndex() == 0 || drawn == shown) {
            return;
        }
        drawn = shown;
        ArgumentMap map = shown == null ? null : shown.map();
        if (map == null) {
            picture.clear("");
        } else if (map.getStatements().size() > MOST_DRAWN) {
            picture.clear(Messages.import_too_large_to_draw);
        } else {
            picture.show(map, null, Map.of("dpi", Integer.toString(SCREEN_DPI)));
        }
    }

    private void select(String id) {
        EObject element = shown == null || shown.map() == null ? null : Editors.find(shown.map(), id);
        if (element != null) {
            faces.setSelection(0);
            outline.select(element);
        }
    }
}
