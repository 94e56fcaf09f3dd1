// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.elk;

import org.eclipse.elk.alg.force.options.ForceMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.radial.options.RadialMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Makes ELK's algorithms known to ELK once: outside its own Eclipse plug-ins nobody else does. */
final class Elk {
    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider(), new RadialMetaDataProvider(),
                new ForceMetaDataProvider());
    }

    private Elk() {
    }

    /** An empty graph, with the algorithms ready. */
    static ElkNode newGraph() {
        return ElkGraphUtil.createGraph();
    }
}
