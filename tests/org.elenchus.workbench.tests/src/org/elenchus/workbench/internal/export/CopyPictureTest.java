// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.handlers.IHandlerService;
import org.elenchus.workbench.internal.Commands;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CopyPictureTest {

    @AfterEach
    void close() {
        closeAll();
    }

    @Test
    void theMapIsOnTheClipboardAsSvgAndAsPixels() throws Exception {
        SmallMap map = new SmallMap();
        open(map.document);
        window().getService(IHandlerService.class).executeCommand(Commands.COPY_PICTURE, null);
        Clipboard clipboard = new Clipboard(window().getShell().getDisplay());
        try {
            byte[] svg = (byte[]) clipboard.getContents(PictureTransfer.SVG);
            assertThat(new String(svg, StandardCharsets.UTF_8)).contains("<svg").contains("Smoke harms others.");
            ImageData pixels = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            assertThat(pixels.width).isGreaterThan(100);
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void aPrintersSheetBecomesThePage() {
        assertThat(PrintHandler.options(new Rectangle(0, 0, 4960, 7016), 600)).containsEntry("page", "595.20ptx841.92pt").containsEntry("dpi", "300");
    }
}
