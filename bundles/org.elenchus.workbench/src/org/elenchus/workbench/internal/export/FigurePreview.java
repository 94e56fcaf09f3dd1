// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Messages;

/** Shows a figure as it will be: drawn in the background by the same writer that writes pixel files. */
public final class FigurePreview extends Canvas {

    private static final int WAIT_MS = 150;
    private static final int SHADOW = 1;
    private static final int MARGIN = 12;

    private final Exporter pixels;
    private Image image;
    private String message = Messages.preview_drawing;
    private Job job;
    private int generation;

    public FigurePreview(Composite parent) {
        super(parent, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        pixels = PreviewWriter.find(Formats.installed().exporters());
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> redraw());
        addDisposeListener(e -> close());
    }

    /** Draws anew a little later, unless something else is asked for before. */
    public void show(ArgumentMap map, MapView view, Map<String, String> options) {
        generation++;
        if (pixels == null) {
            message = Messages.preview_none;
            return;
        }
        if (job != null) {
            job.cancel();
        }
        int wanted = generation;
        job = Job.createSystem("figure preview", (ICoreRunnable) monitor -> draw(map, view, options, monitor, wanted));
        job.schedule(WAIT_MS);
    }

    /** Shows words instead of a figure. */
    public void clear(String words) {
        generation++;
        showMessage(words);
    }

    private void draw(ArgumentMap map, MapView view, Map<String, String> options, IProgressMonitor monitor, int wanted) {
        Progress progress = new Progress() {
            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pixels.write(map, new ExportRequest(view, options, new LossReport(), progress), bytes);
            ImageData data = new ImageData(new ByteArrayInputStream(bytes.toByteArray()));
            later(wanted, () -> showImage(data));
        } catch (ExportException | IOException | SWTException e) {
            later(wanted, () -> showMessage(e.getLocalizedMessage()));
        } catch (java.util.concurrent.CancellationException e) {
            later(wanted, () -> showMessage(""));
        }
    }

    private void later(int wanted, Runnable body) {
        if (!isDisposed()) {
            getDisplay().asyncExec(() -> {
                if (!isDisposed() && wanted == generation) {
                    body.run();
                }
            });
        }
    }

    private void showImage(ImageData data) {
        disposeImage();
        image = new Image(getDisplay(), data);
        message = null;
        redraw();
    }

    private void showMessage(String text) {
        disposeImage();
        message = text;
        redraw();
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        if (image == null) {
            Point extent = gc.textExtent(message == null ? "" : message);
            gc.drawText(message == null ? "" : message, Math.max(MARGIN, (area.width - extent.x) / 2), area.height / 2, true);
            return;
        }
        Rectangle whole = image.getBounds();
        double scale = Math.min(1, Math.min((area.width - 2.0 * MARGIN) / whole.width, (area.height - 2.0 * MARGIN) / whole.height));
        int width = (int) Math.max(1, whole.width * scale);
        int height = (int) Math.max(1, whole.height * scale);
        int x = (area.width - width) / 2;
        int y = (area.height - height) / 2;
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(x, y, width, height);
        gc.drawImage(image, 0, 0, whole.width, whole.height, x, y, width, height);
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_GRAY));
        gc.drawRectangle(x - SHADOW, y - SHADOW, width + SHADOW, height + SHADOW);
    }

    /** Whether a picture is shown. */
    boolean isDrawn() {
        return image != null;
    }

    private void disposeImage() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    private void close() {
        generation++;
        if (job != null) {
            job.cancel();
        }
        disposeImage();
    }
}
