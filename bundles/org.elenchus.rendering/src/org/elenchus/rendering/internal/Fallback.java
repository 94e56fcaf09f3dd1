// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.lang.System.Logger.Level;
import java.util.function.Function;
import java.util.function.Supplier;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Guard;

/**
 * What a plug-in contributes until it fails or takes too long, which is reported; another in its place from then on. Safe for use by several threads.
 *
 * @param <T> what is contributed
 */
final class Fallback<T> {
    private static final System.Logger LOG = System.getLogger(Fallback.class.getName());
    /** Large maps take longer than what should be instant. */
    private static final int TIMES = 6;

    private final Contribution by;
    private final String doing;
    private final T own;
    private final Supplier<T> otherwise;
    private volatile boolean broken;

    /** @param doing key of the words for what it is called for */
    Fallback(Contribution by, String doing, T own, Supplier<T> otherwise) {
        this.by = by;
        this.doing = doing;
        this.own = own;
        this.otherwise = otherwise;
    }

    T inUse() {
        return broken ? otherwise.get() : own;
    }

    <R> R call(Function<T, R> use) {
        if (!broken) {
            try {
                return Guard.call(by, Messages.get(doing), TIMES, () -> use.apply(own));
            } catch (ContributionException e) {
                broken = true;
                LOG.log(Level.ERROR, e.getMessage(), e);
            }
        }
        return use.apply(otherwise.get());
    }
}
