// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Leaves out what is wrong with single contributions, reporting each: an element or attribute that the extension point's schema does not have, a wrong
 * id, one that is taken, and whatever failed when it was used. What Elenchus ships comes first, so that no plug-in can take its place.
 */
final class CheckedExtensions implements Extensions {
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private record Key(String point, String element, String id, String contributor, String version) {
    }

    private final Extensions source;
    private final Function<String, PointSchema> schemas;
    private final Map<String, PointSchema> read = new HashMap<>();
    private final Map<Key, CheckedContribution> known = new HashMap<>();

    /** @param schemas gives an extension point's schema, or null where it has none */
    CheckedExtensions(Extensions source, Function<String, PointSchema> schemas) {
        this.source = source;
        this.schemas = schemas;
    }

    @Override
    public synchronized List<Contribution> of(String point) {
        List<Contribution> raw = new ArrayList<>(source.of(point));
        raw.sort(Comparator.comparing(c -> !Guard.isShipped(c)));
        Map<String, Contribution> byId = new LinkedHashMap<>();
        List<Contribution> usable = new ArrayList<>();
        for (Contribution contribution : raw) {
            String complaint = complaint(contribution, point, byId);
            if (complaint != null) {
                ContributionProblems.report(new ContributionProblem(contribution.contributor(), contribution.contributorVersion(), point,
                        contribution.id(), complaint), null);
                continue;
            }
            CheckedContribution checked = known.computeIfAbsent(new Key(point, contribution.element(), contribution.id(), contribution.contributor(),
                    contribution.contributorVersion()), key -> new CheckedContribution(contribution, point));
            if (!checked.isBroken()) {
                byId.put(contribution.element() + ' ' + contribution.id(), contribution);
                usable.add(checked);
            }
        }
        return usable;
    }

    @Override
    public List<Plugin> plugins() {
        return source.plugins();
    }

    private String complaint(Contribution contribution, String point, Map<String, Contribution> taken) {
        if (!Guard.isShipped(contribution)) {
            PointSchema schema = read.computeIfAbsent(point, schemas);
            String complaint = schema == null ? null : schema.complaint(contribution);
            if (complaint != null) {
                return complaint;
            }
        }
        String id = contribution.id();
        if (id.isBlank()) {
            return Messages.get("id.missing", contribution.element());
        }
        if (!ID.matcher(id).matches()) {
            return Messages.get("id.wrong", id);
        }
        Contribution other = taken.get(contribution.element() + ' ' + id);
        return other == null ? null : Messages.get("id.taken", id, other.contributor());
    }
}
