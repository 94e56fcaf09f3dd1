// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.PagedExporter;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Messages;

/** Shows a figure as it will be, as large as in print: drawn in the background by the same writer that writes pixel files. */
public final class FigurePreview extends Composite {

    private static final int WAIT_MS = 150;
    private static final int MOST_NOTES = 4;

    private final Exporter pixels;
    private final Consumer<Result> results;
    private final PageStack pages;
    private Job job;
    private int generation;

    /**
     * What was drawn.
     *
     * @param notes what the figure cannot show, a line each
     * @param pages at least 1
     * @param size  of the first page, in pixels
     */
    record Result(String notes, int pages, Point size) {
    }

    /** The whole figure, made smaller where it has to be. */
    public FigurePreview(Composite parent) {
        this(parent, result -> {
            // The outline beside it tells more.
        });
        showWhole(true);
    }

    /**
     * In true size.
     *
     * @param results takes what came of it, each time the figure was drawn
     */
    FigurePreview(Composite parent, Consumer<Result> results) {
        super(parent, SWT.NONE);
        pixels = PreviewWriter.find(Formats.installed().exporters());
        this.results = results;
        setLayout(new org.eclipse.swt.layout.FillLayout());
        pages = new PageStack(this);
        pages.showMessage(Messages.preview_drawing);
        addDisposeListener(e -> close());
    }

    /** Whether the whole figure is shown, made smaller, or as much as there is room for, in its true size. */
    void showWhole(boolean whole) {
        pages.showWhole(whole);
    }

    /** Shows words instead of a figure. */
    public void clear(String words) {
        generation++;
        pages.showMessage(words);
    }

    /** Draws anew a little later, unless something else is asked for before. */
    public void show(ArgumentMap map, MapView view, Map<String, String> options) {
        generation++;
        if (pixels == null) {
            pages.showMessage(Messages.preview_none);
            return;
        }
        if (job != null) {
            job.cancel();
        }
        int wanted = generation;
        job = Job.createSystem("figure preview", (ICoreRunnable) monitor -> draw(map, view, options, monitor, wanted));
        job.schedule(WAIT_MS);
    }

    private void draw(ArgumentMap map, MapView view, Map<String, String> options, IProgressMonitor monitor, int wanted) {
        Progress progress = new Progress() {
            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }
        };
        try {
            LossReport report = new LossReport();
            List<ImageData> images = images(map, new ExportRequest(view, options, report, progress));
            String told = report.entries().stream().map(LossReport.Entry::what).distinct().limit(MOST_NOTES).collect(Collectors.joining("\n"));
            later(wanted, () -> {
                pages.show(images);
                results.accept(new Result(told, images.size(), new Point(images.get(0).width, images.get(0).height)));
            });
        } catch (ExportException | IOException | SWTException e) {
            later(wanted, () -> pages.showMessage(e.getLocalizedMessage()));
        } catch (java.util.concurrent.CancellationException e) {
            later(wanted, () -> pages.showMessage(""));
        }
    }

    private List<ImageData> images(ArgumentMap map, ExportRequest request) throws IOException, ExportException {
        List<ImageData> images = new ArrayList<>();
        if (pixels instanceof PagedExporter paged) {
            for (PagedExporter.PageWriter page : paged.pages(map, request)) {
                request.progress().checkCancelled();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                page.write(bytes);
                images.add(new ImageData(new ByteArrayInputStream(bytes.toByteArray())));
            }
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pixels.write(map, request, bytes);
            images.add(new ImageData(new ByteArrayInputStream(bytes.toByteArray())));
        }
        return images;
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

    /** Whether a picture is shown. */
    boolean isDrawn() {
        return pages.isDrawn();
    }

    private void close() {
        generation++;
        if (job != null) {
            job.cancel();
        }
    }
}
