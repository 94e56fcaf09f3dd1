// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.lang.System.Logger.Level;
import java.util.function.Supplier;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Guard;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;

/** A plug-in's layout until it fails or takes too long, which is reported; another in its place from then on. */
public final class GuardedLayout implements LayoutAlgorithm {
    private static final System.Logger LOG = System.getLogger(GuardedLayout.class.getName());
    /** Large maps take a layout longer than what should be instant. */
    private static final int TIMES = 6;

    private final Contribution by;
    private final LayoutAlgorithm layout;
    private final Supplier<LayoutAlgorithm> otherwise;
    private volatile boolean broken;

    public GuardedLayout(Contribution by, LayoutAlgorithm layout, Supplier<LayoutAlgorithm> otherwise) {
        this.by = by;
        this.layout = layout;
        this.otherwise = otherwise;
    }

    @Override
    public LayoutResult layout(LayoutGraph graph, LayoutOptions options) {
        if (!broken) {
            try {
                return Guard.call(by, Messages.get("doing.layout"), TIMES, () -> layout.layout(graph, options));
            } catch (ContributionException e) {
                broken = true;
                LOG.log(Level.ERROR, e.getMessage(), e);
            }
        }
        return otherwise.get().layout(graph, options);
    }
}
