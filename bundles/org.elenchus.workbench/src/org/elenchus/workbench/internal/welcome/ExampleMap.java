// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.ui.IWorkbenchPage;
import org.elenchus.workbench.internal.files.MapOpener;
import org.osgi.framework.Bundle;

/** The shipped map of a policy memo. What is opened is a copy of the user's own, so that it can be changed and saved. */
public final class ExampleMap {

    private static final String BUNDLE = "org.elenchus.examples";
    private static final String NAME = "us-russia-afghanistan.argmap";

    private ExampleMap() {
    }

    /** Whether the example is installed. */
    static boolean isThere() {
        return url() != null;
    }

    private static URL url() {
        Bundle bundle = Platform.getBundle(BUNDLE);
        return bundle == null ? null : bundle.getEntry("maps/" + NAME);
    }

    /** Opens the user's copy, which is made where there is none; where the example is not installed nothing happens. */
    public static void open(IWorkbenchPage page) {
        Path copy = copy();
        if (copy != null) {
            new MapOpener(page).open(copy);
        }
    }

    private static Path copy() {
        URL shipped = url();
        Location area = Platform.getInstanceLocation();
        if (shipped == null || area == null || !area.isSet()) {
            return null;
        }
        try {
            Path copy = Path.of(URIUtil.toURI(area.getURL())).resolve("examples").resolve(NAME);
            if (!Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                try (InputStream in = shipped.openStream()) {
                    Files.copy(in, copy);
                }
            }
            return copy;
        } catch (IOException | URISyntaxException e) {
            ILog.of(ExampleMap.class).error("The example map cannot be copied.", e);
            return null;
        }
    }
}
