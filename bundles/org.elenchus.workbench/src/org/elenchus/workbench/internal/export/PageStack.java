// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** Pages one below the other, pixel for pixel with bars to scroll them, or all of the first page made to fit. */
final class PageStack extends Canvas {

    private static final int MARGIN = 12;
    private static final int STEP = 40;

    private final List<Image> pages = new ArrayList<>();
    private String message = "";
    private boolean whole;
    private int left;
    private int top;

    PageStack(Composite parent) {
        super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> setBars());
        getHorizontalBar().addListener(SWT.Selection, e -> scroll());
        getVerticalBar().addListener(SWT.Selection, e -> scroll());
        addListener(SWT.MouseVerticalWheel, e -> {
            getVerticalBar().setSelection(getVerticalBar().getSelection() - e.count * STEP);
            scroll();
        });
        addDisposeListener(e -> clear());
    }

    void show(List<ImageData> images) {
        clear();
        images.forEach(data -> pages.add(new Image(getDisplay(), data)));
        message = "";
        setBars();
        redraw();
    }

    void showMessage(String text) {
        clear();
        message = text == null ? "" : text;
        setBars();
        redraw();
    }

    void showWhole(boolean all) {
        whole = all;
        setBars();
        redraw();
    }

    boolean isDrawn() {
        return !pages.isEmpty();
    }

    private void clear() {
        pages.forEach(Image::dispose);
        pages.clear();
    }

    private double scale() {
        if (!whole || pages.isEmpty()) {
            return 1;
        }
        Rectangle area = getClientArea();
        Rectangle page = pages.get(0).getBounds();
        double fitting = Math.min((area.width - 2.0 * MARGIN) / page.width, (area.height - 2.0 * MARGIN) / page.height);
        return Math.max(0.01, Math.min(1, fitting));
    }

    private Point extent() {
        double scale = scale();
        double width = 0;
        double height = MARGIN;
        for (Image page : pages) {
            width = Math.max(width, page.getBounds().width * scale);
            height += page.getBounds().height * scale + MARGIN;
        }
        return new Point((int) Math.ceil(width) + 2 * MARGIN, (int) Math.ceil(height));
    }

    private void setBars() {
        Point extent = extent();
        Rectangle area = getClientArea();
        set(getHorizontalBar(), extent.x, area.width);
        set(getVerticalBar(), extent.y, area.height);
        scroll();
    }

    private static void set(ScrollBar bar, int extent, int room) {
        boolean needed = extent > room;
        bar.setEnabled(needed);
        bar.setValues(needed ? bar.getSelection() : 0, 0, Math.max(1, extent), Math.max(1, Math.min(room, extent)), STEP, Math.max(1, room));
    }

    private void scroll() {
        left = getHorizontalBar().getSelection();
        top = getVerticalBar().getSelection();
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (pages.isEmpty()) {
            Point extent = gc.textExtent(message);
            gc.drawText(message, Math.max(MARGIN, (area.width - extent.x) / 2), area.height / 2, true);
            return;
        }
        double scale = scale();
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        int y = MARGIN - top;
        for (Image page : pages) {
            Rectangle size = page.getBounds();
            int width = (int) Math.max(1, size.width * scale);
            int height = (int) Math.max(1, size.height * scale);
            int x = Math.max(MARGIN, (area.width - width) / 2) - left;
            gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(x, y, width, height);
            gc.drawImage(page, 0, 0, size.width, size.height, x, y, width, height);
            gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_GRAY));
            gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
            y += height + MARGIN;
        }
    }
}
