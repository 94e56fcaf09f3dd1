// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.workbench.internal.files.MapOpener;
import org.osgi.framework.Bundle;

/** The shipped map of the policy memo, opened as an example: without a file, so that saving asks where. */
public final class ExampleMap {

    private static final String BUNDLE = "org.elenchus.examples";
    private static final String NAME = "us-russia-afghanistan";
    private static final String PATH = "maps/" + NAME + ".argmap";

    private ExampleMap() {
    }

    /** Whether the example is installed. */
    static boolean isThere() {
        return url() != null;
    }

    private static URL url() {
        Bundle bundle = Platform.getBundle(BUNDLE);
        return bundle == null ? null : bundle.getEntry(PATH);
    }

    /** Reads it in the background and opens it; where it is not installed nothing happens. */
    public static void open(IWorkbenchPage page) {
        URL url = url();
        if (url == null) {
            return;
        }
        Job.createSystem("example map", (ICoreRunnable) monitor -> {
            try (InputStream in = url.openStream()) {
                ArgumentMap map = MapFiles.read(Input.of(NAME + ".argmap", in.readAllBytes()));
                page.getWorkbenchWindow().getShell().getDisplay()
                        .asyncExec(() -> new MapOpener(page).show(MapDocument.of(map, NAME + ".argmap")));
            } catch (IOException | FormatException e) {
                ILog.of(ExampleMap.class).error("The example map cannot be read.", e);
            }
        }).schedule();
    }
}
