// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.gradual;

/** How strong an element is, given its base score and the strengths of what attacks and supports it; docs/semantics.md has the formulas. */
public enum GradualSemantics {
    /** Besnard & Hunter 2001: one, divided by one plus the attackers. Knows neither weights nor support of its own. */
    H_CATEGORISER(1, false) {
        @Override
        double strength(double base, double[] attackers, double[] supporters) {
            return base / (1 + sum(attackers));
        }
    },
    /** Amgoud, Ben-Naim, Doder & Vesic 2017: the base score, divided by one plus the attackers. */
    WEIGHTED_H_CATEGORISER(1, true) {
        @Override
        double strength(double base, double[] attackers, double[] supporters) {
            return base / (1 + sum(attackers));
        }
    },
    /** Rago, Toni, Aurisicchio & Baroni 2016: attackers and supporters each combine as independent chances, the difference moves the base. */
    DF_QUAD(0.5, true) {
        @Override
        double strength(double base, double[] attackers, double[] supporters) {
            double attack = chance(attackers);
            double support = chance(supporters);
            return attack >= support ? base - base * (attack - support) : base + (1 - base) * (support - attack);
        }
    },
    /** Amgoud & Ben-Naim 2017. */
    EULER_BASED(0.5, true) {
        @Override
        double strength(double base, double[] attackers, double[] supporters) {
            return 1 - (1 - base * base) / (1 + base * Math.exp(sum(supporters) - sum(attackers)));
        }
    },
    /** Potyka 2018. */
    QUADRATIC_ENERGY(0.5, true) {
        @Override
        double strength(double base, double[] attackers, double[] supporters) {
            double energy = sum(supporters) - sum(attackers);
            double pull = energy * energy / (1 + energy * energy);
            return energy < 0 ? base - base * pull : base + (1 - base) * pull;
        }
    };

    private final double usualBase;
    private final boolean weighted;

    GradualSemantics(double usualBase, boolean weighted) {
        this.usualBase = usualBase;
        this.weighted = weighted;
    }

    /** The base score of a statement whose strength is not stated. */
    public double usualBase() {
        return usualBase;
    }

    /** Whether stated strengths count. */
    public boolean isWeighted() {
        return weighted;
    }

    /** Whether it is defined for attacks only, so that a supported statement takes its strongest supporter as its base. */
    public boolean isCategoriser() {
        return this == H_CATEGORISER || this == WEIGHTED_H_CATEGORISER;
    }

    /** All numbers in [0, 1], the result too. */
    abstract double strength(double base, double[] attackers, double[] supporters);

    private static double sum(double[] strengths) {
        double sum = 0;
        for (double strength : strengths) {
            sum += strength;
        }
        return sum;
    }

    private static double chance(double[] strengths) {
        double none = 1;
        for (double strength : strengths) {
            none *= 1 - strength;
        }
        return 1 - none;
    }
}
