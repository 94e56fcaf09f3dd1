// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.scene;

import java.util.List;

import org.elenchus.model.Point;

/**
 * One thing in the picture that a person can point at, with the marks that draw it, in drawing order.
 *
 * @param id      of the element, premise or group drawn; null for decoration. A connector bears the id of its argument (arrow to the conclusion) or
 *                premise (line to the argument)
 * @param kind    what it is
 * @param bounds  around the outline, without the sign or arrowhead sticking out
 * @param route   a connector's points from its source to its target; empty otherwise
 * @param marks   never empty
 * @param altText for readers who do not see the picture; may be empty, never null
 */
public record Part(String id, Kind kind, Rect bounds, List<Point> route, List<Mark> marks, String altText) {

    /** What a part is; the order is the drawing order, from the back to the front. */
    public enum Kind {
        GROUP, CONNECTOR, STATEMENT, ARGUMENT, DECORATION
    }

    public Part {
        route = List.copyOf(route);
        marks = List.copyOf(marks);
    }
}
