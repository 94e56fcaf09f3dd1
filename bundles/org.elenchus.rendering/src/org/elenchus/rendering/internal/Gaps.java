// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

/**
 * Distances of a drawing in points, which layout and routing have to agree on. "Below" means farther from the thesis.
 *
 * @param between  boxes side by side
 * @param stacked  boxes in a column
 * @param arrow    below a box, for arrowheads alone
 * @param lane     between parallel lines
 * @param stem     above a junction
 * @param drop     from a junction to its premises
 * @param stub     between a junction and the premise beside it
 * @param port     least distance of a line's end from a box's corner
 */
public record Gaps(double between, double stacked, double arrow, double lane, double stem, double drop, double stub, double port) {

    /** @param spacing least distance between boxes that the user asked for */
    public static Gaps of(double spacing) {
        return new Gaps(spacing, spacing * 0.62, 9.5, 5.6, 2.5, 8, 7, 7);
    }

    /** From the border of a column's boxes to the line that gathers their arguments, for junctions of that diameter. */
    public double trunk(double junction) {
        return junction == 0 ? 2 * stub : stub + junction + 5;
    }

    /** How much farther from its premises a junction is that is attacked by one as far away as given. */
    public double dropAbove(double attacker, double junction) {
        return attacker + junction / 2 + 6;
    }
}
