// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import org.elenchus.rendering.internal.route.Router;

/** Tries other arrangements of a map small enough that this takes no time, where lines cross in the one that suits the wished proportion best. */
final class Alternatives {
    /** Wished proportions, relative to that asked for. */
    private static final double[] FACTORS = {0.8, 1.25, 0.6};
    private static final int MOST_NODES = 150;

    private final Places places;
    private final Router router;

    Alternatives(Places places, Router router) {
        this.places = places;
        this.router = router;
    }

    /** Leaves places and routes as they are in the best arrangement: few crossings, short lines. */
    void seek() {
        if (places.geometry.nodes > MOST_NODES || !places.isFreeTree()) {
            return;
        }
        if (router.crossings() == 0) {
            return;
        }
        double least = router.cost();
        Places.State bestPlaces = places.state();
        Router.State bestRoutes = router.state();
        boolean present = true;
        for (double factor : FACTORS) {
            places.layOutAgain(factor);
            router.routeAll();
            double cost = router.cost();
            present = cost < least;
            if (present) {
                least = cost;
                bestPlaces = places.state();
                bestRoutes = router.state();
            }
        }
        if (!present) {
            places.take(bestPlaces);
            router.take(bestRoutes);
        }
    }
}
