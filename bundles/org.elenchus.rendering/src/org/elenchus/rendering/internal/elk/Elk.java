// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.elk;

import org.eclipse.elk.alg.force.options.ForceMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.radial.options.RadialMetaDataProvider;
import org.eclipse.elk.core.AbstractLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Makes ELK's algorithms known to ELK once: outside its own Eclipse plug-ins nobody else does. */
final class Elk {
    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider(), new RadialMetaDataProvider(),
                new ForceMetaDataProvider());
    }

    /** ELK's algorithms recurse as deep as a graph is long. */
    private static final long DEEP_STACK = 1L << 30;
    private static final int SHALLOW = 500;

    private Elk() {
    }

    /** An empty graph, with the algorithms ready. */
    static ElkNode newGraph() {
        return ElkGraphUtil.createGraph();
    }

    /** Runs an algorithm on a thread whose stack is deep enough for a graph of that size, and waits for it. */
    static void run(AbstractLayoutProvider algorithm, ElkNode graph) {
        if (graph.getChildren().size() <= SHALLOW) {
            algorithm.layout(graph, new BasicProgressMonitor());
            return;
        }
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, () -> algorithm.layout(graph, new BasicProgressMonitor()), "ELK layout", DEEP_STACK);
        thread.setUncaughtExceptionHandler((t, thrown) -> failure[0] = thrown);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the layout was interrupted", e);
        }
        if (failure[0] != null) {
            throw new IllegalStateException("ELK failed: " + failure[0].getMessage(), failure[0]);
        }
    }
}
