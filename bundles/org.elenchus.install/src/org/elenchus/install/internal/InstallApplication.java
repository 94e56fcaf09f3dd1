// SPDX-License-Identifier: EPL-2.0
package org.elenchus.install.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

import org.elenchus.install.InstallException;
import org.elenchus.install.Installer;
import org.elenchus.install.Unit;

/**
 * Installs without a display, for the command line: arguments are a file for the answer, then {@code install SITE ID…}, {@code offer SITE}, {@code uninstall ID}
 * or {@code installed}. Each line of the answer is {@code unit}, id, version, name and licence, with tabs between them, or {@code error} and a message.
 */
public final class InstallApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        String[] given = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        List<String> answer = new ArrayList<>();
        try {
            for (Unit unit : run(Arrays.asList(given).subList(1, given.length))) {
                answer.add(String.join("\t", "unit", unit.id(), unit.version(), plain(unit.name()), plain(String.join(" ", unit.licences()))));
            }
        } catch (InstallException e) {
            answer.add("error\t" + plain(e.getMessage()));
        }
        Files.write(Path.of(given[0]), answer);
        return IApplication.EXIT_OK;
    }

    private static List<Unit> run(List<String> arguments) throws InstallException {
        BundleContext context = FrameworkUtil.getBundle(InstallApplication.class).getBundleContext();
        ServiceReference<IProvisioningAgent> reference = context.getServiceReference(IProvisioningAgent.class);
        if (reference == null) {
            throw new InstallException(Messages.get("noProfile"));
        }
        NullProgressMonitor monitor = new NullProgressMonitor();
        Installer installer = new Installer(context.getService(reference));
        return switch (arguments.get(0)) {
            case "offer" -> installer.available(URI.create(arguments.get(1)), monitor);
            case "install" -> installer.install(URI.create(arguments.get(1)), arguments.subList(2, arguments.size()), monitor);
            case "uninstall" -> List.of(installer.uninstall(arguments.get(1), monitor));
            default -> installer.installed();
        };
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Override
    public void stop() {
        // What is being installed is finished or taken back by p2 itself.
    }
}
