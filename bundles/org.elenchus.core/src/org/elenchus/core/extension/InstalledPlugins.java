// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.osgi.framework.Version;

/** Plug-ins outside of OSGi, each with a class loader of its own; one that lacks what it requires is reported and left out. */
final class InstalledPlugins {
    /**
     * A plug-in that can be used.
     *
     * @param jar    the plug-in
     * @param loader of its classes
     */
    record Usable(PluginJar jar, PluginLoader loader) {
    }

    private final Map<String, PluginJar> jars = new LinkedHashMap<>();
    private final Map<String, Plugin.Origin> origins = new HashMap<>();
    private final Map<String, Version> present;

    /** @param present symbolic names and versions of what is on the class path */
    InstalledPlugins(Map<Path, Plugin.Origin> files, Map<String, Version> present) {
        this.present = present;
        files.forEach(this::add);
    }

    private void add(Path file, Plugin.Origin origin) {
        try {
            PluginJar jar = PluginJar.read(file);
            if (present.containsKey(jar.id())) {
                return;
            }
            PluginJar other = jars.get(jar.id());
            if (other == null || other.version().compareTo(jar.version()) < 0) {
                jars.put(jar.id(), jar);
                origins.put(jar.id(), origin);
            }
            if (other != null && !other.version().equals(jar.version())) {
                PluginJar older = jars.get(jar.id()) == jar ? other : jar;
                report(older, Messages.get("jar.twice", jars.get(jar.id()).version()), null);
            }
        } catch (IOException e) {
            ContributionProblems.report(new ContributionProblem(file.toString(), "", "", "", e.getMessage()), e);
        }
    }

    /** All that have told their names, whether they can be used or not. */
    List<Plugin> all() {
        return jars.values().stream().map(jar -> new Plugin(jar.id(), jar.version().toString(), jar.name(), origins.get(jar.id()),
                jar.file().toString())).toList();
    }

    /** Those that have all that they require, with their class loaders. */
    List<Usable> usable(ClassLoader elenchus) {
        List<PluginJar> complete = complete();
        Map<String, Usable> usable = new LinkedHashMap<>();
        for (PluginJar jar : complete) {
            try {
                usable.put(jar.id(), new Usable(jar, new PluginLoader(jar.id(), jar.url(), elenchus)));
            } catch (IOException e) {
                report(jar, Messages.get("jar.unreadable", e.getMessage()), e);
            }
        }
        for (Usable one : usable.values()) {
            for (PluginJar.Requirement requirement : one.jar.requires()) {
                if (usable.containsKey(requirement.id())) {
                    one.loader.require(usable.get(requirement.id()).loader);
                }
            }
        }
        return List.copyOf(usable.values());
    }

    private List<PluginJar> complete() {
        Map<String, PluginJar> left = new LinkedHashMap<>(jars);
        for (boolean changed = true; changed;) {
            changed = false;
            for (PluginJar jar : List.copyOf(left.values())) {
                String missing = missing(jar, left);
                if (missing != null) {
                    report(jar, missing, null);
                    left.remove(jar.id());
                    changed = true;
                }
            }
        }
        return new ArrayList<>(left.values());
    }

    /** What keeps a plug-in from being used, or null. */
    private String missing(PluginJar jar, Map<String, PluginJar> others) {
        for (PluginJar.Requirement requirement : jar.requires()) {
            if (isOfTheWorkbench(requirement.id())) {
                continue;
            }
            Version found = present.get(requirement.id());
            if (found == null && others.containsKey(requirement.id())) {
                found = others.get(requirement.id()).version();
            }
            if (found == null) {
                return Messages.get("jar.requires", requirement.id(), requirement.versions());
            }
            if (!requirement.versions().includes(found)) {
                return Messages.get("jar.requiresOther", requirement.id(), requirement.versions(), found);
            }
        }
        return null;
    }

    /** What a plug-in's part for the window requires, and its other parts can do without. */
    private static boolean isOfTheWorkbench(String id) {
        return id.startsWith("org.eclipse.") || id.equals("org.elenchus.workbench") || id.equals("org.elenchus.diagram") || id.equals("system.bundle");
    }

    private static void report(PluginJar jar, String message, Throwable cause) {
        ContributionProblems.report(new ContributionProblem(jar.id(), jar.version().toString(), "", "", message), cause);
    }
}
