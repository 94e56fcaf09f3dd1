// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;

/**
 * What a format, by its own notions, has in a file; these are the numbers that the format's own tools give. A map may have others: it counts an argument once for
 * each of its conclusions, for example.
 *
 * @param statements propositions, claims, elements of a goal structure: whatever the format calls what is said
 * @param inferences links or nodes by which something speaks for something
 * @param conflicts  links or nodes by which something speaks against something
 * @param linked     inferences and conflicts that the format takes for drawn from several premises together
 * @param undercuts  conflicts with an inference
 */
public record FormatCounts(int statements, int inferences, int conflicts, int linked, int undercuts) {

    /** Those of a format that counts as maps do. */
    public static FormatCounts of(ArgumentMap map) {
        return of(map, map.getArguments());
    }

    /** Those of a format that counts as maps do, but only some of a map's arguments. */
    public static FormatCounts of(ArgumentMap map, Iterable<Argument> counted) {
        int[] counts = new int[4];
        for (Argument argument : counted) {
            counts[argument.getPolarity() == Polarity.PRO ? 0 : 1]++;
            counts[2] += Structure.isLinked(argument) ? 1 : 0;
            counts[3] += Structure.undercuts(argument) ? 1 : 0;
        }
        return new FormatCounts(map.getStatements().size(), counts[0], counts[1], counts[2], counts[3]);
    }

    /** The same, with another number of linked inferences. */
    public FormatCounts withLinked(int number) {
        return new FormatCounts(statements, inferences, conflicts, number, undercuts);
    }

    /** By name, in the order in which {@code elenchus info --json} writes them. */
    public Map<String, Object> toMap() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("statements", statements);
        counts.put("inferences", inferences);
        counts.put("conflicts", conflicts);
        counts.put("linked", linked);
        counts.put("undercuts", undercuts);
        return counts;
    }
}
