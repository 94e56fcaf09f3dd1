// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.PagedExporter;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.files.Failures;
import org.elenchus.workbench.internal.files.MonitorProgress;

/** Prints the map: laid out for the sheets of the chosen printer and split over as many of them as it takes. */
public final class PrintHandler extends MapHandler {

    private static final int ENOUGH_DPI = 300;
    private static final double POINTS = 72;
    private static final String MARGIN = "18pt";

    @Override
    void run(IWorkbenchWindow window, IEditorPart editor, MapDocument document, MapView view) {
        PrinterData chosen = new PrintDialog(window.getShell(), SWT.NONE).open();
        if (chosen != null) {
            try {
                print(window, document, view, chosen);
            } catch (SWTError e) {
                new Failures(window).say(Messages.print_failed, e);
            }
        }
    }

    private static void print(IWorkbenchWindow window, MapDocument document, MapView view, PrinterData chosen) {
        Printer printer = new Printer(chosen);
        try {
            PrintedPages printed = new PrintedPages(printer, window.getShell().getDisplay());
            Map<String, String> options = options(printer.getClientArea(), printer.getDPI().x);
            window.getWorkbench().getProgressService().run(true, true,
                    monitor -> draw(document.map(), view, options, printed, document.name(), monitor));
            FigureDone.say(window, Messages.print_done);
        } catch (InvocationTargetException e) {
            new Failures(window).say(Messages.print_failed, e.getCause());
        } catch (InterruptedException e) {
            FigureDone.say(window, Messages.print_cancelled);
        } finally {
            printer.dispose();
        }
    }

    /** The sheet without what the printer cannot reach. */
    static Map<String, String> options(Rectangle sheet, int printerDpi) {
        double scale = POINTS / printerDpi;
        String page = String.format(Locale.ROOT, "%.2fptx%.2fpt", sheet.width * scale, sheet.height * scale);
        return Map.of("page", page, "dpi", Integer.toString(Math.min(ENOUGH_DPI, printerDpi)), "margin", MARGIN);
    }

    private static void draw(ArgumentMap map, MapView view, Map<String, String> options, PrintedPages printed, String name, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        try {
            MonitorProgress progress = new MonitorProgress(monitor, Messages.print_task);
            Format format = Formats.installed().exporter("png").orElseThrow(() -> new IOException(Messages.preview_none));
            if (!(format.exporter() instanceof PagedExporter pixels)) {
                throw new IOException(Messages.preview_none);
            }
            List<PagedExporter.PageWriter> pages = pixels.pages(map, new ExportRequest(view, options, new LossReport(), progress));
            printed.start(name);
            for (PagedExporter.PageWriter page : pages) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                page.write(bytes);
                printed.add(new ImageData(new ByteArrayInputStream(bytes.toByteArray())));
            }
            printed.end();
        } catch (IOException | ExportException e) {
            printed.cancel();
            throw new InvocationTargetException(e);
        } catch (java.util.concurrent.CancellationException e) {
            printed.cancel();
            throw new InterruptedException();
        }
    }
}
