// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;

/** Contributions from every {@code plugin.xml} on a class path, read once. */
final class ClassPathExtensions implements Extensions {
    private static final System.Logger LOG = System.getLogger(ClassPathExtensions.class.getName());

    private final ClassLoader loader;
    private Map<String, List<Contribution>> byPoint;

    ClassPathExtensions(ClassLoader loader) {
        this.loader = loader;
    }

    @Override
    public synchronized List<Contribution> of(String point) {
        if (byPoint == null) {
            byPoint = read();
        }
        return byPoint.getOrDefault(point, List.of());
    }

    private Map<String, List<Contribution>> read() {
        Map<String, List<Contribution>> all = new java.util.HashMap<>();
        List<URL> files;
        try {
            files = Collections.list(loader.getResources("plugin.xml"));
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The class path cannot be read; no extension is available", e);
            return all;
        }
        for (URL file : files) {
            try {
                PluginFile.read(file, identify(file), loader).forEach(
                        (point, found) -> all.computeIfAbsent(point, p -> new ArrayList<>()).addAll(found));
            } catch (IOException e) {
                LOG.log(Level.ERROR, "The extensions in " + file + " are left out: " + e.getMessage(), e);
            }
        }
        all.values().forEach(list -> list.sort(Comparator.comparing(Contribution::contributor)));
        return all;
    }

    /** Symbolic name and version, from the manifest beside the plug-in's file. */
    private static PluginFile.Owner identify(URL pluginFile) throws IOException {
        URL manifest = new URL(pluginFile, "META-INF/MANIFEST.MF");
        try (InputStream in = manifest.openStream()) {
            var attributes = new Manifest(in).getMainAttributes();
            String name = attributes.getValue("Bundle-SymbolicName");
            String version = attributes.getValue("Bundle-Version");
            if (name != null) {
                return new PluginFile.Owner(name.split(";")[0].strip(), version == null ? "" : version.strip());
            }
        } catch (java.io.FileNotFoundException e) {
            LOG.log(Level.DEBUG, "no manifest beside {0}", pluginFile);
        }
        return new PluginFile.Owner(pluginFile.toString(), "");
    }

    static String cannotCreate(Contribution contribution, String attribute, Class<?> type, Throwable cause) {
        String reason = cause instanceof ClassNotFoundException ? "there is no such class"
                : cause instanceof ClassCastException ? "the class is not a " + type.getName()
                : String.valueOf(cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage());
        return "Plug-in " + contribution.contributor() + ": extension \"" + contribution.id() + "\" names the class "
                + contribution.attribute(attribute) + ", which cannot be used: " + reason;
    }
}
