// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

/**
 * The numbers that proof standards compare with (Gordon & Walton 2009, "Proof Burdens and Standards", section 4; the authors leave them
 * open).
 *
 * @param strong alpha: the best pro argument of a clear and convincing case weighs more than this
 * @param margin beta: and outweighs the best con argument by more than this
 * @param doubt  gamma: beyond reasonable doubt every con argument weighs less than this
 */
public record Thresholds(double strong, double margin, double doubt) {
    /** 0.5, 0.3, 0.2. */
    public static final Thresholds DEFAULT = new Thresholds(0.5, 0.3, 0.2);

    /** The weight of the best argument of a side that has none. */
    public static final double NONE = -1;

    public Thresholds {
        if (!(inUnit(strong) && inUnit(margin) && inUnit(doubt))) {
            throw new IllegalArgumentException("thresholds of proof standards lie between 0 and 1");
        }
    }

    private static boolean inUnit(double value) {
        return value >= 0 && value <= 1;
    }

    /**
     * Whether a proof standard is met.
     *
     * @param pro weight of the best pro argument that holds, or {@link #NONE}
     * @param con weight of the best con argument that holds, or {@link #NONE}
     */
    public boolean met(Condition standard, double pro, double con) {
        if (pro < 0) {
            return false;
        }
        double against = Math.max(con, 0);
        return switch (standard) {
        case SCINTILLA -> true;
        case DIALECTICAL_VALIDITY -> con < 0;
        case PREPONDERANCE -> pro > against;
        case CLEAR_AND_CONVINCING -> convincing(pro, against);
        case BEYOND_REASONABLE_DOUBT -> convincing(pro, against) && (con < 0 || con < doubt);
        default -> throw new IllegalArgumentException(standard + " is no proof standard");
        };
    }

    private boolean convincing(double pro, double against) {
        return pro > against && pro > strong && pro - against > margin;
    }
}
