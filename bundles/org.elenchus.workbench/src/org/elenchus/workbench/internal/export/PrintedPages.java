// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.io.IOException;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Display;
import org.elenchus.workbench.internal.Messages;

/** A job of a printer, page by page; only one page is in memory at a time. May be used by any thread; the printer is used by that of the display. */
final class PrintedPages {

    private final Printer printer;
    private final Display display;
    private boolean started;

    PrintedPages(Printer printer, Display display) {
        this.printer = printer;
        this.display = display;
    }

    /** @throws IOException where the printer takes no job */
    void start(String name) throws IOException {
        display.syncExec(() -> started = printer.startJob(name));
        if (!started) {
            throw new IOException(Messages.print_refused);
        }
    }

    /** A whole page, made as large as the printer's sheet. */
    void add(ImageData data) {
        display.syncExec(() -> {
            Rectangle area = printer.getClientArea();
            printer.startPage();
            GC gc = new GC(printer);
            Image image = new Image(printer, data);
            gc.drawImage(image, 0, 0, data.width, data.height, area.x, area.y, area.width, area.height);
            image.dispose();
            gc.dispose();
            printer.endPage();
        });
    }

    void end() {
        display.syncExec(printer::endJob);
        started = false;
    }

    /** Does nothing where no job has begun. */
    void cancel() {
        if (started) {
            display.syncExec(printer::cancelJob);
            started = false;
        }
    }
}
