// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Contributions from the Equinox extension registry. */
final class RegistryExtensions implements Extensions {

    @Override
    public List<Contribution> of(String point) {
        List<Contribution> found = new ArrayList<>();
        for (IConfigurationElement element : RegistryFactory.getRegistry().getConfigurationElementsFor(point)) {
            found.add(new RegistryContribution(element));
        }
        found.sort(Comparator.comparing(Contribution::contributor));
        return found;
    }

    private record RegistryContribution(IConfigurationElement source) implements Contribution {
        @Override
        public String element() {
            return source.getName();
        }

        @Override
        public String attribute(String name) {
            return source.getAttribute(name);
        }

        @Override
        public List<Contribution> children(String element) {
            List<Contribution> children = new ArrayList<>();
            for (IConfigurationElement child : source.getChildren(element)) {
                children.add(new RegistryContribution(child));
            }
            return children;
        }

        @Override
        public String contributor() {
            return source.getContributor().getName();
        }

        @Override
        public String contributorVersion() {
            Bundle bundle = bundle();
            return bundle == null ? "" : bundle.getVersion().toString();
        }

        @Override
        public <T> T create(String attribute, Class<T> type) throws ContributionException {
            try {
                return type.cast(source.createExecutableExtension(attribute));
            } catch (CoreException | ClassCastException | LinkageError e) {
                throw new ContributionException(ClassPathExtensions.cannotCreate(this, attribute, type, e), e);
            }
        }

        @Override
        public URL resource(String path) throws IOException {
            Bundle bundle = bundle();
            URL url = bundle == null ? null : bundle.getEntry(path);
            if (url == null) {
                throw new IOException("Plug-in " + contributor() + " has no file " + path);
            }
            return url;
        }

        private Bundle bundle() {
            var context = FrameworkUtil.getBundle(RegistryExtensions.class).getBundleContext();
            for (Bundle bundle : context.getBundles()) {
                if (contributor().equals(bundle.getSymbolicName())) {
                    return bundle;
                }
            }
            return null;
        }
    }
}
