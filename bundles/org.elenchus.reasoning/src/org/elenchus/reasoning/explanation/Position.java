// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.explanation;

import java.util.LinkedHashSet;
import java.util.Set;

import org.elenchus.core.spi.Progress;
import org.elenchus.reasoning.network.Network;
import org.elenchus.reasoning.semantics.AdmissiblePosition;
import org.elenchus.reasoning.semantics.Labels;

/**
 * The smallest position that defends a label: nodes with labels that are justified by one another.
 *
 * @param nodes    decided nodes, the one asked about first
 * @param labels   of all nodes
 * @param smallest whether nothing smaller defends it
 */
record Position(Set<Integer> nodes, byte[] labels, boolean smallest) {
    /** A position with the label, or null where there is none. */
    static Position with(Network net, byte[] grounded, int node, byte label, Progress progress) {
        AdmissiblePosition found = AdmissiblePosition.smallest(net, grounded, node, label, progress);
        if (found == null) {
            return null;
        }
        Set<Integer> nodes = new LinkedHashSet<>();
        nodes.add(node);
        for (int i = 0; i < found.labels().length; i++) {
            if (found.labels()[i] != Labels.UNDECIDED) {
                nodes.add(i);
            }
        }
        return new Position(nodes, found.labels(), found.smallest());
    }
}
