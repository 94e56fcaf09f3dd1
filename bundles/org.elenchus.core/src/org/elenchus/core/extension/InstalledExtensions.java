// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.nio.file.Path;
import java.util.List;

/** Decides once whether the Equinox registry runs; the registry's classes are not touched where it does not. */
final class InstalledExtensions implements Extensions {
    static final InstalledExtensions INSTANCE = new InstalledExtensions();

    private final Extensions source;

    private InstalledExtensions() {
        source = inOsgi() ? registry() : classPath(InstalledExtensions.class.getClassLoader(), Installation.home(),
                System.getProperty(Installation.PLUGINS_PROPERTY));
    }

    private static boolean inOsgi() {
        // Only a bundle's class loader comes from the framework; on a flat class path it is the application's own.
        return InstalledExtensions.class.getClassLoader().getClass().getName().startsWith("org.eclipse.osgi.");
    }

    private static Extensions registry() {
        RegistryExtensions registry = new RegistryExtensions();
        return new CheckedExtensions(registry, registry::schema);
    }

    static Extensions classPath(ClassLoader loader, Path home, String plugins) {
        ClassPathExtensions extensions = new ClassPathExtensions(loader, PluginFolders.find(home, plugins));
        return new CheckedExtensions(extensions, extensions::schema);
    }

    @Override
    public List<Contribution> of(String point) {
        return source.of(point);
    }

    @Override
    public List<Plugin> plugins() {
        return source.plugins();
    }
}
