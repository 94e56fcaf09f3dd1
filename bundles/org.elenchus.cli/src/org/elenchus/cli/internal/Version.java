// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Which Elenchus this is: the version in the bundle's own manifest. */
final class Version {
    private static final String OURS = "org.elenchus.cli";

    private Version() {
    }

    static String text() {
        try {
            Enumeration<URL> manifests = Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
            while (manifests.hasMoreElements()) {
                try (InputStream in = manifests.nextElement().openStream()) {
                    Attributes attributes = new Manifest(in).getMainAttributes();
                    String name = attributes.getValue("Bundle-SymbolicName");
                    if (name != null && name.startsWith(OURS)) {
                        return "Elenchus " + attributes.getValue("Bundle-Version") + ", Java " + System.getProperty("java.version");
                    }
                }
            }
            return "Elenchus, Java " + System.getProperty("java.version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
