// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import java.util.Locale;
import java.util.Map;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ProofStandard;

/**
 * How a map is read where it leaves that open.
 *
 * @param standard   for statements where neither they nor the map choose one; not DEFAULT
 * @param thresholds of the proof standards
 */
public record Reading(ProofStandard standard, Thresholds thresholds) {
    /** Preponderance with the default thresholds. */
    public static final Reading DEFAULT = new Reading(ProofStandard.PREPONDERANCE, Thresholds.DEFAULT);

    /**
     * Reads the options {@code standard} (a proof standard's literal), {@code alpha}, {@code beta} and {@code gamma}.
     *
     * @throws IllegalArgumentException where an option has no such value
     */
    public static Reading of(Map<String, String> options) {
        Thresholds usual = Thresholds.DEFAULT;
        Thresholds thresholds = new Thresholds(number(options, "alpha", usual.strong()), number(options, "beta", usual.margin()),
                number(options, "gamma", usual.doubt()));
        String id = options.getOrDefault("standard", "default").toLowerCase(Locale.ROOT);
        ProofStandard standard = ProofStandard.get(id);
        if (standard == null) {
            throw new IllegalArgumentException("there is no proof standard \"" + id + "\"; choose scintilla, preponderance, "
                    + "clear-and-convincing, beyond-reasonable-doubt or dialectical-validity");
        }
        return new Reading(standard == ProofStandard.DEFAULT ? DEFAULT.standard : standard, thresholds);
    }

    private static double number(Map<String, String> options, String name, double usual) {
        String text = options.get(name);
        try {
            return text == null ? usual : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is to be a number between 0 and 1, not \"" + text + "\"", e);
        }
    }

    /** The standard of the map's statements that have none of their own. */
    ProofStandard standardOf(ArgumentMap map) {
        return map.getStandard() == ProofStandard.DEFAULT ? standard : map.getStandard();
    }
}
