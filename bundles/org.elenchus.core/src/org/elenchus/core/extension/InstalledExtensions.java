// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.util.List;

/** Decides once whether the Equinox registry runs; the registry's classes are not touched where it does not. */
final class InstalledExtensions implements Extensions {
    static final InstalledExtensions INSTANCE = new InstalledExtensions();

    private final Extensions source;

    private InstalledExtensions() {
        source = inOsgi() ? new RegistryExtensions() : new ClassPathExtensions(InstalledExtensions.class.getClassLoader());
    }

    private static boolean inOsgi() {
        // Only a bundle's class loader comes from the framework; on a flat class path it is the application's own.
        return InstalledExtensions.class.getClassLoader().getClass().getName().startsWith("org.eclipse.osgi.");
    }

    @Override
    public List<Contribution> of(String point) {
        return source.of(point);
    }
}
