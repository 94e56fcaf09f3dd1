// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;

/** Is shown where everything in a drawing is, without the marks being made: for pictures too small for marks to be seen. */
public interface Sketch {

    /** The ground of a group, in points; drawn before all else. */
    void region(Rect bounds, Rgb fill);

    /** @param route in points, two at least */
    void line(List<Point> route, Rgb colour);

    /** Place and size in points. */
    void box(double x, double y, double width, double height, Figure figure);
}
