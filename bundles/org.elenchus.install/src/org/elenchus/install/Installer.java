// SPDX-License-Identifier: EPL-2.0
package org.elenchus.install;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.ILicense;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.IQuery;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

import org.elenchus.install.internal.Messages;

/** Installs plug-ins from update sites into the product that runs, and takes them away. What it does counts from the next start. One thread at a time. */
public final class Installer {
    private static final String FEATURE_GROUP = ".feature.group";
    private static final String PRODUCT_TYPE = "org.eclipse.equinox.p2.type.product";
    private static final String BUNDLE = "osgi.bundle";

    private final IProvisioningAgent agent;
    private final ProvisioningSession session;
    private final IProfile profile;

    /**
     * @param agent of the running product
     * @throws InstallException where the product cannot be changed
     */
    public Installer(IProvisioningAgent agent) throws InstallException {
        this.agent = agent;
        IProfileRegistry registry = agent.getService(IProfileRegistry.class);
        profile = registry == null ? null : registry.getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new InstallException(Messages.get("noProfile"));
        }
        session = new ProvisioningSession(agent);
    }

    /**
     * What a site offers, in its newest versions: features, or plug-ins where it has no features.
     *
     * @param site folder, archive ({@code jar:file:…!/}) or address of an update site
     */
    public List<Unit> available(URI site, IProgressMonitor monitor) throws InstallException {
        return offered(site, monitor).stream().map(Installer::describe).toList();
    }

    /**
     * Installs what a site offers.
     *
     * @param ids of what to install; empty for all
     * @return what was installed
     */
    public List<Unit> install(URI site, Collection<String> ids, IProgressMonitor monitor) throws InstallException {
        List<IInstallableUnit> wanted = offered(site, monitor).stream().filter(unit -> ids.isEmpty() || ids.contains(plainId(unit))).toList();
        Set<String> found = wanted.stream().map(Installer::plainId).collect(Collectors.toSet());
        List<String> missing = ids.stream().filter(id -> !found.contains(id)).toList();
        if (!missing.isEmpty() || wanted.isEmpty()) {
            throw new InstallException(Messages.get(wanted.isEmpty() && missing.isEmpty() ? "siteEmpty" : "notOffered", site, String.join(", ", missing)));
        }
        InstallOperation operation = new InstallOperation(session, wanted);
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(site);
        context.setArtifactRepositories(site);
        // Whoever has named the site trusts it; the wizard of the window, which offers sites, asks.
        context.setProperty(ProvisioningContext.CHECK_AUTHORITIES, Boolean.FALSE.toString());
        operation.setProvisioningContext(context);
        perform(operation, monitor);
        return wanted.stream().map(Installer::describe).toList();
    }

    /** What was installed after the product itself. */
    public List<Unit> installed() {
        return roots().stream().map(Installer::describe).toList();
    }

    /**
     * Takes away what was installed.
     *
     * @param id of a feature, or of a plug-in in one
     * @return what was taken away
     */
    public Unit uninstall(String id, IProgressMonitor monitor) throws InstallException {
        IInstallableUnit root = roots().stream().filter(unit -> plainId(unit).equals(id) || unit.getId().equals(id)).findFirst()
                .or(() -> roots().stream().filter(unit -> requires(unit, id)).findFirst())
                .orElseThrow(() -> new InstallException(Messages.get("notInstalled", id)));
        perform(new UninstallOperation(session, List.of(root)), monitor);
        return describe(root);
    }

    private boolean requires(IInstallableUnit root, String id) {
        return profile.query(QueryUtil.createIUQuery(id), null).toUnmodifiableSet().stream()
                .anyMatch(part -> root.getRequirements().stream().anyMatch(part::satisfies));
    }

    private List<IInstallableUnit> roots() {
        return profile.query(new UserVisibleRootQuery(), null).toUnmodifiableSet().stream()
                .filter(unit -> !Boolean.parseBoolean(unit.getProperty(PRODUCT_TYPE)))
                .filter(unit -> !unit.getId().startsWith("org.elenchus.")).sorted(Comparator.comparing(IInstallableUnit::getId)).toList();
    }

    private List<IInstallableUnit> offered(URI site, IProgressMonitor monitor) throws InstallException {
        try {
            var repository = agent.getService(IMetadataRepositoryManager.class).loadRepository(site, monitor);
            IQuery<IInstallableUnit> groups = QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery());
            Set<IInstallableUnit> found = repository.query(groups, monitor).toUnmodifiableSet();
            if (found.isEmpty()) {
                found = repository.query(QueryUtil.createLatestIUQuery(), monitor).toUnmodifiableSet().stream()
                        .filter(unit -> unit.getArtifacts().stream().anyMatch(artifact -> artifact.getClassifier().equals(BUNDLE)))
                        .collect(Collectors.toSet());
            }
            List<IInstallableUnit> sorted = new ArrayList<>(found);
            sorted.sort(Comparator.comparing(IInstallableUnit::getId));
            return sorted;
        } catch (ProvisionException e) {
            throw new InstallException(Messages.get("siteUnreadable", site, reason(e.getStatus())), e);
        }
    }

    private static void perform(ProfileChangeOperation operation, IProgressMonitor monitor) throws InstallException {
        IStatus resolved = operation.resolveModal(monitor);
        if (resolved.getSeverity() >= IStatus.ERROR) {
            throw new InstallException(Messages.get("refused", operation.getResolutionDetails().strip()));
        }
        IStatus done = operation.getProvisioningJob(monitor).runModal(monitor);
        if (done.getSeverity() >= IStatus.ERROR) {
            throw new InstallException(Messages.get("refused", reason(done)), done.getException());
        }
    }

    /** The innermost errors, for the outer ones tell only what p2 was about. */
    private static String reason(IStatus status) {
        List<String> inner = new ArrayList<>();
        for (IStatus child : status.getChildren()) {
            if (child.getSeverity() >= IStatus.ERROR) {
                inner.add(reason(child));
            }
        }
        String own = status.getException() == null || status.getMessage().contains(String.valueOf(status.getException().getMessage())) ? status.getMessage()
                : status.getMessage() + " (" + status.getException() + ")";
        return inner.isEmpty() ? own : String.join("; ", inner);
    }

    private static Unit describe(IInstallableUnit unit) {
        List<String> licences = unit.getLicenses(null).stream().map(ILicense::getBody).map(String::strip).toList();
        String name = unit.getProperty(IInstallableUnit.PROP_NAME, null);
        return new Unit(plainId(unit), unit.getVersion().toString(), name == null ? plainId(unit) : name, licences);
    }

    private static String plainId(IInstallableUnit unit) {
        String id = unit.getId();
        return id.endsWith(FEATURE_GROUP) ? id.substring(0, id.length() - FEATURE_GROUP.length()) : id;
    }
}
