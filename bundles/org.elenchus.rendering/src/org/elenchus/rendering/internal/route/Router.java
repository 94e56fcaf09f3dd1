// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.route;

import java.util.List;

import org.elenchus.rendering.internal.Geometry;

/** Gives every link its way. */
public final class Router {
    private final Geometry g;

    public Router(Geometry geometry) {
        this.g = geometry;
    }

    public void routeAll() {
        for (int link = 0; link < g.links; link++) {
            g.routes[link] = List.of(Borders.towards(g, g.source[link], g.center(g.target[link])),
                    Borders.towards(g, g.target[link], g.center(g.source[link])));
        }
    }
}
