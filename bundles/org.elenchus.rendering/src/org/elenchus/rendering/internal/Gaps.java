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
 * @param clear    between a junction and the line beside it
 */
public record Gaps(double between, double stacked, double arrow, double lane, double stem, double drop, double stub, double port, double clear) {
    private static final double COMFORTABLE = 14;
    /** Closer, arrowheads would meet. */
    private static final double TIGHTEST = 0.6;

    /** @param spacing least distance between boxes that the user asked for */
    public static Gaps of(double spacing) {
        double t = Math.max(TIGHTEST, Math.min(1, spacing / COMFORTABLE));
        return new Gaps(spacing, spacing * 0.62, 9.5 * t, 5.6 * t, 2.5 * t, 8 * t, 7 * t, 7 * t, 5 * t);
    }

    /** From the border of a column's boxes to the line that gathers their arguments, for junctions of that diameter. */
    public double trunk(double junction) {
        return junction == 0 ? 2 * stub : stub + junction + clear;
    }

    /** How much farther from its premises a junction is that is attacked by one as far away as given. */
    public double dropAbove(double attacker, double junction) {
        return attacker + junction / 2 + clear + 1;
    }
}
