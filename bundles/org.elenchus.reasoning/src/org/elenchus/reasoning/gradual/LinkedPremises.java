// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.gradual;

/** How the strengths of premises that are needed together make one. */
public enum LinkedPremises {
    /** The weakest premise decides. */
    MINIMUM {
        @Override
        double combine(double one, double other) {
            return Math.min(one, other);
        }
    },
    /** As with independent chances. */
    PRODUCT {
        @Override
        double combine(double one, double other) {
            return one * other;
        }
    };

    abstract double combine(double one, double other);

    /**
     * By the name that users give.
     *
     * @throws IllegalArgumentException where there is none such
     */
    public static LinkedPremises of(String name) {
        return switch (name) {
        case "minimum" -> MINIMUM;
        case "product" -> PRODUCT;
        default -> throw new IllegalArgumentException("linked premises combine by minimum or product, not by \"" + name + "\"");
        };
    }
}
