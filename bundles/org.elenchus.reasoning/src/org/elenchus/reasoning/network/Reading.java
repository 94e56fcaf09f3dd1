// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.network;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.reasoning.internal.Messages;

/**
 * How a map is read where it leaves that open.
 *
 * @param standard   for statements where neither they nor the map choose one; not DEFAULT
 * @param thresholds of the proof standards
 */
public record Reading(ProofStandard standard, Thresholds thresholds) {
    /** Preponderance with the default thresholds. */
    public static final Reading DEFAULT = new Reading(ProofStandard.PREPONDERANCE, Thresholds.DEFAULT);

    private static final Set<String> OPTIONS = Set.of("standard", "alpha", "beta", "gamma", "linked");

    /**
     * Reads the options {@code standard} (a proof standard's literal, in any case and with any separator), {@code alpha}, {@code beta} and {@code gamma}.
     *
     * @throws IllegalArgumentException where an option has no such value, or an evaluator of this bundle has no such option; the message is for the user
     */
    public static Reading of(Map<String, String> options) {
        options.keySet().stream().filter(name -> !OPTIONS.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(Messages.get("evaluation.option", name));
        });
        Thresholds usual = Thresholds.DEFAULT;
        Thresholds thresholds = new Thresholds(number(options, "alpha", usual.strong()), number(options, "beta", usual.margin()),
                number(options, "gamma", usual.doubt()));
        String typed = options.getOrDefault("standard", "default");
        ProofStandard standard = ProofStandard.get(typed.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"));
        if (standard == null) {
            throw new IllegalArgumentException(Messages.get("evaluation.standard", typed));
        }
        return new Reading(standard == ProofStandard.DEFAULT ? DEFAULT.standard : standard, thresholds);
    }

    private static double number(Map<String, String> options, String name, double usual) {
        String text = options.get(name);
        try {
            return text == null ? usual : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Messages.get("evaluation.threshold", name, text), e);
        }
    }

    /** The standard of the map's statements that have none of their own. */
    ProofStandard standardOf(ArgumentMap map) {
        return map.getStandard() == ProofStandard.DEFAULT ? standard : map.getStandard();
    }
}
