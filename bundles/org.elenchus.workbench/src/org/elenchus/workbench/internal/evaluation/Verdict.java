// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import org.elenchus.core.spi.Label;
import org.elenchus.workbench.internal.Messages;

/**
 * What an evaluation says about one element.
 *
 * @param label    null for a strength, or where nothing is said
 * @param strength from 0 to 1; null for a label, or where nothing is said
 */
record Verdict(Label label, Double strength) {

    static final Verdict NOTHING = new Verdict(null, null);

    static Verdict of(Label label) {
        return label == null ? NOTHING : new Verdict(label, null);
    }

    /** In words; a dash where nothing is said. */
    String text() {
        if (strength != null) {
            return String.format("%.2f", strength);
        }
        return label == null ? "\u2013" : word(label);
    }

    static String word(Label label) {
        return switch (label) {
        case IN -> Messages.evaluation_in;
        case OUT -> Messages.evaluation_out;
        case UNDECIDED -> Messages.evaluation_undecided;
        };
    }
}
