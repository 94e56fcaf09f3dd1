// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.function.Function;

import org.eclipse.jface.viewers.OwnerDrawLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.elenchus.model.argumentmap.Element;

/** Draws a picture of any width and words behind it, which tables cannot do by themselves where their pictures have several widths. */
final class VerdictCell extends OwnerDrawLabelProvider {

    private static final int GAP = 4;

    private final Function<Element, String> text;
    private final Function<Element, Image> image;

    VerdictCell(Function<Element, String> text, Function<Element, Image> image) {
        this.text = text;
        this.image = image;
    }

    /** The words are the cell's too, for those who hear them. */
    @Override
    public void update(ViewerCell cell) {
        cell.setText(text.apply((Element) cell.getElement()));
        super.update(cell);
    }

    @Override
    public String getToolTipText(Object row) {
        return text.apply((Element) row);
    }

    @Override
    protected void measure(Event event, Object row) {
        Image picture = image.apply((Element) row);
        Point size = event.gc.textExtent(text.apply((Element) row));
        event.width = GAP + (picture == null ? 0 : picture.getBounds().width + GAP) + size.x;
        event.height = Math.max(event.height, size.y);
    }

    /** Leaves the ground of the selection to the table, but not the words. */
    @Override
    protected void erase(Event event, Object row) {
        event.detail &= ~SWT.FOREGROUND;
    }

    @Override
    protected void paint(Event event, Object row) {
        Image picture = image.apply((Element) row);
        String words = text.apply((Element) row);
        int x = event.x + GAP;
        if (picture != null) {
            event.gc.drawImage(picture, x, event.y + (event.height - picture.getBounds().height) / 2);
            x += picture.getBounds().width + GAP;
        }
        event.gc.drawText(words, x, event.y + (event.height - event.gc.textExtent(words).y) / 2, SWT.DRAW_TRANSPARENT);
    }
}
