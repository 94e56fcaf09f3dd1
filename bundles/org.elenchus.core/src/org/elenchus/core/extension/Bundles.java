// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/** Plug-ins inside OSGi; notes what is wrong with those as a whole. */
final class Bundles {
    private static final String OURS = "org.elenchus.";
    private static final Pattern NAME = Pattern.compile("\\(osgi\\.wiring\\.\\w+=([^)]+)\\)");

    private final IExtensionRegistry registry = RegistryFactory.getRegistry();
    private final Set<String> shipped = shipped();

    /** The bundle with that symbolic name, or null. */
    static Bundle named(String name) {
        Bundle best = null;
        for (Bundle bundle : FrameworkUtil.getBundle(Bundles.class).getBundleContext().getBundles()) {
            boolean better = best == null || best.getVersion().compareTo(bundle.getVersion()) < 0;
            if (name.equals(bundle.getSymbolicName()) && better) {
                best = bundle;
            }
        }
        return best;
    }

    /** Those that contribute to a point of Elenchus, or would if they could be resolved. */
    List<Plugin> plugins() {
        List<Plugin> plugins = new ArrayList<>();
        for (Bundle bundle : FrameworkUtil.getBundle(Bundles.class).getBundleContext().getBundles()) {
            boolean unresolved = bundle.getState() == Bundle.INSTALLED && requiresElenchus(bundle);
            if (unresolved) {
                reportUnresolved(bundle);
            } else if (bundle.getEntry("plugin.xml") != null && !bundle.getSymbolicName().startsWith(OURS)) {
                reportUnknownPoints(bundle);
            }
            if (unresolved || contributes(bundle)) {
                plugins.add(new Plugin(bundle.getSymbolicName(), bundle.getVersion().toString(), name(bundle), origin(bundle), bundle.getLocation()));
            }
        }
        plugins.sort(Comparator.comparing(Plugin::id));
        return plugins;
    }

    private boolean contributes(Bundle bundle) {
        for (IExtension extension : registry.getExtensions(bundle.getSymbolicName())) {
            if (extension.getExtensionPointUniqueIdentifier().startsWith(OURS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean requiresElenchus(Bundle bundle) {
        String required = bundle.getHeaders("").get(Constants.REQUIRE_BUNDLE);
        return required != null && required.contains(OURS);
    }

    private static String name(Bundle bundle) {
        String name = bundle.getHeaders().get(Constants.BUNDLE_NAME);
        return name == null ? bundle.getSymbolicName() : name;
    }

    private Plugin.Origin origin(Bundle bundle) {
        if (bundle.getLocation().contains("/" + Installation.DROPINS + "/")) {
            return Plugin.Origin.DROPINS;
        }
        boolean ours = shipped.isEmpty() ? bundle.getSymbolicName().startsWith(OURS) : shipped.contains(bundle.getSymbolicName());
        return ours ? Plugin.Origin.SHIPPED : Plugin.Origin.INSTALLED;
    }

    private static Set<String> shipped() {
        Path home = Installation.home();
        Path list = home == null ? null : home.resolve("cli").resolve("shipped");
        try {
            return list == null || !Files.exists(list) ? Set.of() : new HashSet<>(Files.readAllLines(list));
        } catch (IOException e) {
            System.getLogger(Bundles.class.getName()).log(System.Logger.Level.WARNING, "cannot be read: " + list, e);
            return Set.of();
        }
    }

    private static void reportUnresolved(Bundle bundle) {
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        FrameworkWiring wiring = FrameworkUtil.getBundle(Bundles.class).getBundleContext().getBundle(0).adapt(FrameworkWiring.class);
        Set<String> missing = new TreeSet<>();
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            boolean optional = "optional".equals(requirement.getDirectives().get(Constants.RESOLUTION_DIRECTIVE));
            if (!optional && wiring.findProviders(requirement).isEmpty()) {
                missing.add(describe(requirement));
            }
        }
        ContributionProblems.report(new ContributionProblem(bundle.getSymbolicName(), bundle.getVersion().toString(), "", "",
                Messages.get("plugin.unresolved", missing.isEmpty() ? "?" : String.join(", ", missing))), null);
    }

    private static String describe(BundleRequirement requirement) {
        Matcher name = NAME.matcher(String.valueOf(requirement.getDirectives().get("filter")));
        return name.find() ? name.group(1) : requirement.toString();
    }

    private void reportUnknownPoints(Bundle bundle) {
        URL file = bundle.getEntry("plugin.xml");
        PluginFile.Owner owner = new PluginFile.Owner(bundle.getSymbolicName(), bundle.getVersion().toString());
        try {
            Map<String, List<Contribution>> contributions = PluginFile.read(file, owner, Bundles.class.getClassLoader()).contributions();
            contributions.forEach((point, found) -> {
                if (point.startsWith(OURS) && registry.getExtensionPoint(point) == null) {
                    List<String> declared = Arrays.stream(registry.getExtensionPoints()).map(IExtensionPoint::getUniqueIdentifier)
                            .filter(id -> id.startsWith(OURS)).toList();
                    found.forEach(c -> ContributionProblems.report(PointNames.unknown(c, point, declared), null));
                }
            });
        } catch (IOException e) {
            ContributionProblems.report(new ContributionProblem(owner.name(), owner.version(), "", "",
                    Messages.get("jar.unreadable", "plugin.xml: " + e.getMessage())), e);
        }
    }
}
