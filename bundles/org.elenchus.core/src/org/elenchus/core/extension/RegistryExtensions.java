// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;

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

    @Override
    public List<Plugin> plugins() {
        return new Bundles().plugins();
    }

    /** The schema of an extension point, or null where it has none. */
    PointSchema schema(String point) {
        IExtensionPoint declared = RegistryFactory.getRegistry().getExtensionPoint(point);
        Bundle owner = declared == null ? null : Bundles.named(declared.getContributor().getName());
        String file = declared == null ? null : declared.getSchemaReference();
        URL url = owner == null || file == null || file.isEmpty() ? null : owner.getEntry(file);
        return url == null ? null : PointSchema.at(url);
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
            Bundle bundle = Bundles.named(contributor());
            return bundle == null ? "" : bundle.getVersion().toString();
        }

        @Override
        public <T> T create(String attribute, Class<T> type) throws ContributionException {
            try {
                return type.cast(source.createExecutableExtension(attribute));
            } catch (CoreException e) {
                Throwable cause = e.getStatus().getException();
                throw new ContributionException(e.getMessage(), cause == null ? e : cause);
            } catch (ClassCastException | LinkageError e) {
                throw new ContributionException(e.getMessage(), e);
            }
        }

        @Override
        public URL resource(String path) throws IOException {
            Bundle bundle = Bundles.named(contributor());
            URL url = bundle == null ? null : bundle.getEntry(path);
            if (url == null) {
                throw new IOException("Plug-in " + contributor() + " has no file " + path);
            }
            return url;
        }
    }
}
