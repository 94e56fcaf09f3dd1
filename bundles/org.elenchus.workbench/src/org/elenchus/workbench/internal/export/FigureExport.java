// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.Ids;
import org.elenchus.core.format.Format;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.PagedExporter;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.files.Failures;
import org.elenchus.workbench.internal.files.MonitorProgress;

/** Writes one figure with progress; the window is shown but takes no edits meanwhile. The old file stays until the new one is whole. */
final class FigureExport {

    private final IWorkbenchWindow window;
    private final ArgumentMap map;
    private final MapView view;

    FigureExport(IWorkbenchWindow window, ArgumentMap map, MapView view) {
        this.window = window;
        this.map = map;
        this.view = view;
    }

    void write(Format format, Map<String, String> options, Path file) {
        try {
            window.getWorkbench().getProgressService().run(true, true, monitor -> writeInBackground(format, options, file, monitor));
            FigureDone.tell(window, file);
        } catch (InvocationTargetException e) {
            Exception cause = e.getCause() instanceof Exception real ? real : e;
            new Failures(window).unwritable(file, cause);
        } catch (InterruptedException e) {
            FigureDone.cancelled(window);
        }
    }

    private void writeInBackground(Format format, Map<String, String> options, Path file, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        try {
            MonitorProgress progress = new MonitorProgress(monitor, NLS.bind(Messages.export_task, file.getFileName()));
            ExportRequest request = new ExportRequest(view, options, new LossReport(), progress);
            if (format.exporter() instanceof PagedExporter paged) {
                List<PagedExporter.PageWriter> pages = paged.pages(map, request);
                for (int i = 0; i < pages.size(); i++) {
                    writeFile(pages.size() == 1 ? file : Path.of(PagedExporter.fileOf(file.toString(), i + 1)), pages.get(i));
                }
            } else {
                writeFile(file, out -> format.exporter().write(map, request, out));
            }
        } catch (IOException | ExportException e) {
            throw new InvocationTargetException(e);
        } catch (java.util.concurrent.CancellationException e) {
            throw new InterruptedException();
        }
    }

    private static void writeFile(Path file, PagedExporter.PageWriter page) throws IOException, ExportException {
        Path draft = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "-" + Ids.next() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                page.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | ExportException | java.util.concurrent.CancellationException e) {
            discard(draft, e);
            throw e;
        }
    }

    private static void discard(Path draft, Exception because) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }
}
