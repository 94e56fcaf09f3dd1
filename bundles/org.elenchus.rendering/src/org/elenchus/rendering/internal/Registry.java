// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.extension.Guard;

/**
 * What plug-ins contribute to one extension point, by id. A contribution whose class cannot be used is named in the log and left out; each class
 * is made when it is first asked for. Safe for use by several threads.
 *
 * @param <T> what is contributed
 */
public final class Registry<T> {
    private static final System.Logger LOG = System.getLogger(Registry.class.getName());

    private final Class<T> type;
    private final BiFunction<Contribution, T, T> guard;
    private final Map<String, Contribution> contributions = new LinkedHashMap<>();
    private final Map<String, Optional<T>> made = new HashMap<>();

    /**
     * @param point full id of the extension point, whose elements have the attributes id, name, description and class
     * @param guard puts around what a plug-in not of Elenchus contributes something that keeps whatever it does wrong to itself
     */
    public Registry(Extensions extensions, String point, Class<T> type, BiFunction<Contribution, T, T> guard) {
        this.type = type;
        this.guard = guard;
        for (Contribution contribution : extensions.of(point)) {
            if (contribution.id().isEmpty()) {
                LOG.log(Level.ERROR, "Plug-in {0}: an extension of {1} is left out: it has no id", contribution.contributor(), point);
            } else if (contributions.putIfAbsent(contribution.id(), contribution) != null) {
                LOG.log(Level.ERROR, "Plug-in {0}: extension \"{1}\" of {2} is left out: there is one with that id",
                        contribution.contributor(), contribution.id(), point);
            }
        }
    }

    /** Ids, names and descriptions of all that is contributed, without making any of it. */
    public List<Contribution> contributions() {
        return List.copyOf(contributions.values());
    }

    /** What has that id, or empty where nothing has or it cannot be made. */
    public synchronized Optional<T> find(String id) {
        return made.computeIfAbsent(id, this::make);
    }

    /**
     * What has that id, or what has the other where that is null or not installed.
     *
     * @throws IllegalStateException where neither is installed
     */
    public T orDefault(String id, String otherwise) {
        return Optional.ofNullable(id).filter(i -> !i.isEmpty()).flatMap(this::find).or(() -> find(otherwise)).orElseThrow(
                () -> new IllegalStateException("\"" + otherwise + "\" (" + type.getSimpleName() + ") is missing from the installation"));
    }

    private Optional<T> make(String id) {
        Contribution contribution = contributions.get(id);
        if (contribution == null) {
            return Optional.empty();
        }
        try {
            T created = contribution.create("class", type);
            return Optional.of(Guard.isShipped(contribution) ? created : guard.apply(contribution, created));
        } catch (ContributionException e) {
            LOG.log(Level.ERROR, e.getMessage(), e);
            return Optional.empty();
        }
    }
}
