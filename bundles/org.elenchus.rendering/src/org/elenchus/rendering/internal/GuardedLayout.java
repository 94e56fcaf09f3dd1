// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.function.Supplier;

import org.elenchus.core.extension.Contribution;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;

/** A plug-in's layout until it fails or takes too long, which is reported; another in its place from then on. */
public final class GuardedLayout implements LayoutAlgorithm {
    private final Fallback<LayoutAlgorithm> layout;

    public GuardedLayout(Contribution by, LayoutAlgorithm layout, Supplier<LayoutAlgorithm> otherwise) {
        this.layout = new Fallback<>(by, "doing.layout", layout, otherwise);
    }

    @Override
    public LayoutResult layout(LayoutGraph graph, LayoutOptions options) {
        return layout.call(used -> used.layout(graph, options));
    }
}
