// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.nio.file.Path;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;

/** Opens files that are dragged from a file browser onto the editor area. */
public final class DroppedFiles extends DropTargetAdapter {

    private final IWorkbenchWindow window;

    private DroppedFiles(IWorkbenchWindow window) {
        this.window = window;
    }

    public static void acceptIn(IWorkbenchWindowConfigurer configurer) {
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
        configurer.configureEditorAreaDropListener(new DroppedFiles(configurer.getWindow()));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        if (FileTransfer.getInstance().isSupportedType(event.currentDataType)) {
            event.detail = DND.DROP_COPY;
        }
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names && window.getActivePage() != null) {
            MapOpener opener = new MapOpener(window.getActivePage());
            for (String name : names) {
                opener.open(Path.of(name));
            }
        }
    }
}
