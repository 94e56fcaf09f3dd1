// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.workbench.internal.Icons;

/** The picture that is shown until the first window is there. A launcher's own picture, where there is one, gives way to it. */
final class Splash {

    /** Set to {@code true} to start without the picture. */
    static final String HIDDEN = "org.elenchus.workbench.nosplash";

    private final Shell shell;
    private final Image image;

    private Splash(Shell shell, Image image) {
        this.shell = shell;
        this.image = image;
    }

    static Splash open(Display display, IApplicationContext context) {
        if (Boolean.getBoolean(HIDDEN)) {
            return new Splash(null, null);
        }
        ImageDescriptor picture = Icons.file("splash.png");
        Image image = picture.createImage(display);
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setText(ProductName.NAME);
        Rectangle size = image.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2, size.width,
                size.height);
        shell.addPaintListener(e -> e.gc.drawImage(image, 0, 0));
        shell.open();
        shell.update();
        context.applicationRunning();
        while (display.readAndDispatch()) {
            // Lets the picture appear before the workbench keeps the thread busy.
            continue;
        }
        return new Splash(shell, image);
    }

    /** Takes the picture away; once is enough. */
    void close() {
        if (shell != null && !shell.isDisposed()) {
            shell.dispose();
            image.dispose();
        }
    }
}
