// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

import org.osgi.framework.Version;

/** Contributions from every {@code plugin.xml} on a class path and from the plug-ins that are installed beside it, read once. */
final class ClassPathExtensions implements Extensions {
    private static final System.Logger LOG = System.getLogger(ClassPathExtensions.class.getName());

    private final ClassLoader loader;
    private final Map<Path, Plugin.Origin> files;
    private final List<Plugin> plugins = new ArrayList<>();
    private final Map<String, URL> schemas = new HashMap<>();
    private Map<String, List<Contribution>> byPoint;

    /** @param files plug-ins that are not on the class path */
    ClassPathExtensions(ClassLoader loader, Map<Path, Plugin.Origin> files) {
        this.loader = loader;
        this.files = files;
    }

    @Override
    public synchronized List<Contribution> of(String point) {
        read();
        return byPoint.getOrDefault(point, List.of());
    }

    @Override
    public synchronized List<Plugin> plugins() {
        read();
        return List.copyOf(plugins);
    }

    /** The schema of an extension point, or null where nobody declares it. */
    synchronized PointSchema schema(String point) {
        URL url = schemas.get(point);
        return url == null ? null : PointSchema.at(url);
    }

    private void read() {
        if (byPoint != null) {
            return;
        }
        byPoint = new HashMap<>();
        readClassPath();
        if (!files.isEmpty()) {
            InstalledPlugins installed = new InstalledPlugins(files, presentBundles());
            plugins.addAll(installed.all());
            installed.usable(loader).forEach(this::readPlugin);
        }
        checkPoints();
        byPoint.values().forEach(list -> list.sort(Comparator.comparing(Contribution::contributor)));
    }

    private void readClassPath() {
        try {
            for (URL file : Collections.list(loader.getResources("plugin.xml"))) {
                PluginFile.Owner owner = identify(file);
                read(file, owner, loader);
                boolean ours = owner.name().startsWith("org.elenchus.");
                if (ours || contributesToUs(owner.name())) {
                    plugins.add(new Plugin(owner.name(), owner.version(), owner.name(), ours ? Plugin.Origin.SHIPPED : Plugin.Origin.GIVEN, ""));
                }
            }
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The class path cannot be read; no extension is available", e);
        }
    }

    private boolean contributesToUs(String name) {
        return byPoint.entrySet().stream().anyMatch(point -> point.getKey().startsWith("org.elenchus.")
                && point.getValue().stream().anyMatch(contribution -> contribution.contributor().equals(name)));
    }

    private void readPlugin(InstalledPlugins.Usable plugin) {
        PluginFile.Owner owner = new PluginFile.Owner(plugin.jar().id(), plugin.jar().version().toString());
        try {
            if (plugin.jar().contributes()) {
                read(plugin.jar().pluginFile(), owner, plugin.loader());
            }
        } catch (IOException e) {
            ContributionProblems.report(new ContributionProblem(owner.name(), owner.version(), "", "", Messages.get("jar.unreadable", e.getMessage())), e);
            plugin.loader().release();
        }
    }

    private void read(URL url, PluginFile.Owner owner, ClassLoader classes) {
        try {
            PluginFile file = PluginFile.read(url, owner, classes);
            file.contributions().forEach((point, found) -> byPoint.computeIfAbsent(point, p -> new ArrayList<>()).addAll(found));
            file.schemas().forEach((point, schema) -> schemas.putIfAbsent(point, schema));
        } catch (IOException e) {
            ContributionProblems.report(new ContributionProblem(owner.name(), owner.version(), "", "",
                    Messages.get("jar.unreadable", "plugin.xml: " + e.getMessage())), e);
        }
    }

    /** Names of points of ours that are not there are slips of the pen; points of others may be the workbench's. */
    private void checkPoints() {
        Set<String> declared = new HashSet<>(schemas.keySet());
        byPoint.forEach((point, found) -> {
            if (point.startsWith("org.elenchus.") && !declared.contains(point)) {
                found.forEach(c -> ContributionProblems.report(PointNames.unknown(c, point, declared), null));
            }
        });
    }

    private Map<String, Version> presentBundles() {
        Map<String, Version> present = new LinkedHashMap<>();
        try {
            for (URL url : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
                Attributes attributes = manifest(url);
                String name = attributes.getValue("Bundle-SymbolicName");
                if (name != null) {
                    present.put(name.split(";")[0].strip(), Version.parseVersion(attributes.getValue("Bundle-Version")));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.ERROR, "The class path cannot be read; plug-ins may lack what they require", e);
        }
        return present;
    }

    private static Attributes manifest(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return new Manifest(in).getMainAttributes();
        }
    }

    /** Symbolic name and version, from the manifest beside the plug-in's file. */
    private static PluginFile.Owner identify(URL pluginFile) throws IOException {
        try {
            Attributes attributes = manifest(new URL(pluginFile, "META-INF/MANIFEST.MF"));
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
}
