// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.manual;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.elenchus.workbench.internal.Messages;
import org.osgi.framework.Bundle;

/** The user manual that is installed, page by page. */
public final class Manual {

    /** The page shown first. */
    public static final String START = "first-steps.html";

    private static final String BUNDLE = "org.elenchus.help";
    private static final String FOLDER = "pages/";
    private static final List<String> FILES = List.of(START, "reading.html", "essay.html", "argdown.html", "editing.html", "large-maps.html", "presenting.html", "keys.html", "properties.html",
            "evaluation.html", "notations.html", "figures.html", "checking.html", "files.html", "command-line.html", "plugins.html");

    private Manual() {
    }

    /** File names of the pages in reading order. */
    static List<String> files() {
        return FILES;
    }

    /** A page; where it is missing or broken, one that says so. */
    static ManualPage page(String file) {
        URL url = url(file);
        if (url == null) {
            return sorry(file);
        }
        try (InputStream in = url.openStream()) {
            return ManualReader.read(in);
        } catch (IOException | XMLStreamException e) {
            ILog.of(Manual.class).error("The page " + file + " of the manual cannot be read.", e);
            return sorry(file);
        }
    }

    /** The page as a file that a web browser opens, or null where there is none. */
    static String browserAddress(String file) {
        URL url = url(file);
        try {
            return url == null ? null : FileLocator.toFileURL(url).toString();
        } catch (IOException e) {
            ILog.of(Manual.class).error("The page " + file + " of the manual cannot be unpacked.", e);
            return null;
        }
    }

    private static URL url(String file) {
        Bundle bundle = Platform.getBundle(BUNDLE);
        return bundle == null ? null : bundle.getEntry(FOLDER + file);
    }

    private static ManualPage sorry(String file) {
        return new ManualPage(file, NLS.bind(Messages.manual_missing, file) + "\n", List.of(), List.of(ManualPage.LineKind.PLAIN));
    }
}
