// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.LossReport;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.files.Failures;
import org.elenchus.workbench.internal.files.MonitorProgress;

/** Puts the map as the view shows it on the clipboard: as SVG for programs that draw, as pixels for all others. */
public final class CopyPictureHandler extends MapHandler {

    private static final String SLIDE_DPI = "144";

    /** The map in both forms. */
    private record Picture(byte[] svg, ImageData pixels) {
    }

    @Override
    void run(IWorkbenchWindow window, IEditorPart editor, MapDocument document, MapView view) {
        Picture[] drawn = new Picture[1];
        try {
            window.getWorkbench().getProgressService().run(true, true, monitor -> drawn[0] = draw(document.map(), view, monitor));
            copy(window, drawn[0]);
            FigureDone.say(window, Messages.copy_picture_done);
        } catch (InvocationTargetException e) {
            new Failures(window).say(Messages.copy_picture_failed, e.getCause());
        } catch (InterruptedException e) {
            FigureDone.cancelled(window);
        }
    }

    private static Picture draw(ArgumentMap map, MapView view, IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        try {
            byte[] svg = write("svg", map, view, Map.of(), monitor);
            byte[] png = write("png", map, view, Map.of("dpi", SLIDE_DPI), monitor);
            return new Picture(svg, new ImageData(new ByteArrayInputStream(png)));
        } catch (IOException | ExportException e) {
            throw new InvocationTargetException(e);
        } catch (java.util.concurrent.CancellationException e) {
            throw new InterruptedException();
        }
    }

    private static byte[] write(String id, ArgumentMap map, MapView view, Map<String, String> options, IProgressMonitor monitor)
            throws IOException, ExportException {
        Format format = Formats.installed().exporter(id).orElseThrow(() -> new IOException(Messages.preview_none));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.exporter().write(map, new ExportRequest(view, options, new LossReport(), new MonitorProgress(monitor, Messages.copy_picture_task)), bytes);
        return bytes.toByteArray();
    }

    private static void copy(IWorkbenchWindow window, Picture picture) {
        Clipboard clipboard = new Clipboard(window.getShell().getDisplay());
        try {
            clipboard.setContents(new Object[] { picture.svg(), picture.pixels() },
                    new Transfer[] { PictureTransfer.SVG, ImageTransfer.getInstance() });
        } finally {
            clipboard.dispose();
        }
    }
}
