// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

/**
 * Gives every node of a graph a place. Deterministic: the same graph and options give the same result, in every locale. Safe for use by several
 * threads.
 */
public interface LayoutAlgorithm {

    /**
     * Places all nodes so that no two boxes overlap, in the order of siblings that the graph has. Pinned nodes keep their place.
     *
     * @param graph may have cycles, several components, parallel links, or no node at all
     */
    LayoutResult layout(LayoutGraph graph, LayoutOptions options);
}
