// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The product that this program is part of, where it is part of one.
 *
 * @since 0.1
 */
public final class Installation {
    /** System property that names the product's folder; the launcher sets it. */
    public static final String HOME_PROPERTY = "elenchus.home";
    /** System property that names further plug-ins outside of OSGi: jars or folders, with the path separator between them. */
    public static final String PLUGINS_PROPERTY = "elenchus.plugins";
    /** The folder of the product into which plug-ins are put by hand. */
    public static final String DROPINS = "dropins";

    private Installation() {
    }

    /** The product's folder; null where there is none, as for a library. */
    public static Path home() {
        String home = System.getProperty(HOME_PROPERTY);
        if (home != null && !home.isBlank()) {
            return Path.of(home).toAbsolutePath().normalize();
        }
        String area = System.getProperty("osgi.install.area");
        return area != null && area.startsWith("file:") ? Path.of(URI.create(area.replace(" ", "%20"))).normalize() : null;
    }

    /** The plug-ins in the product's folder {@code dropins}: jars, or folders with the same content. */
    public static List<Path> dropins() {
        Path home = home();
        return home == null || !Files.isDirectory(home.resolve(DROPINS)) ? List.of() : PluginFolders.jarsIn(home.resolve(DROPINS));
    }
}
