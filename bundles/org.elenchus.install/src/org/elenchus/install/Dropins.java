// SPDX-License-Identifier: EPL-2.0
package org.elenchus.install;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

import org.elenchus.core.extension.Installation;

/** Brings the plug-ins in the product's folder {@code dropins} into the running framework. One that cannot be brought in is named in the log. */
public final class Dropins {
    private static final ILog LOG = ILog.of(Dropins.class);

    private final BundleContext context = FrameworkUtil.getBundle(Dropins.class).getBundleContext().getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
            .getBundleContext();
    private final List<Bundle> changed = new ArrayList<>();

    private Dropins() {
    }

    /** Installs what is new, updates what has changed, and takes away what is not there any more. Call before anything asks for extensions. */
    public static void load() {
        Path home = Installation.home();
        if (home != null) {
            new Dropins().load(home.resolve(Installation.DROPINS).toUri().toString(), Installation.dropins());
        }
    }

    private void load(String folder, List<Path> files) {
        Map<String, Bundle> present = new HashMap<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getLocation().startsWith("reference:" + folder)) {
                present.put(bundle.getLocation(), bundle);
            }
        }
        for (Path file : files) {
            attempt(file, present.remove(location(file)));
        }
        present.values().forEach(this::remove);
        resolve(changed);
    }

    private static String location(Path file) {
        URI uri = file.toUri();
        return "reference:" + uri;
    }

    private void attempt(Path file, Bundle present) {
        try {
            if (present == null) {
                changed.add(context.installBundle(location(file)));
            } else if (Files.getLastModifiedTime(file).toMillis() > present.getLastModified()) {
                present.update();
                changed.add(present);
            }
        } catch (BundleException | java.io.IOException e) {
            LOG.error(file + " is no plug-in that can be used: " + e.getMessage(), e);
        }
    }

    private void remove(Bundle bundle) {
        try {
            bundle.uninstall();
            changed.add(bundle);
        } catch (BundleException e) {
            LOG.error(bundle.getSymbolicName() + " cannot be taken away: " + e.getMessage(), e);
        }
    }

    private void resolve(Collection<Bundle> bundles) {
        if (bundles.isEmpty()) {
            return;
        }
        FrameworkWiring wiring = context.getBundle().adapt(FrameworkWiring.class);
        List<Bundle> here = bundles.stream().filter(bundle -> bundle.getState() != Bundle.UNINSTALLED).toList();
        wiring.resolveBundles(here);
        here.stream().filter(bundle -> bundle.getState() == Bundle.RESOLVED && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .forEach(Dropins::allowActivation);
    }

    /** Lets the bundle's activator run once a class of it is needed. */
    private static void allowActivation(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            LOG.error(bundle.getSymbolicName() + " cannot be started: " + e.getMessage(), e);
        }
    }
}
