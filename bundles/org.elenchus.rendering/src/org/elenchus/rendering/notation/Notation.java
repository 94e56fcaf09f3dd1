// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;

/**
 * A convention of drawing arguments. Says which nodes and links draw a map and what each looks like; layouts say where they are.
 *
 * <p>Stateless and safe for use by several threads, as long as nobody changes the map meanwhile. The same map and context give the same diagram.
 */
public interface Notation {

    /** The whole map. Nodes that the view has folded away are left out. */
    Diagram diagram(ArgumentMap map, NotationContext context);

    /**
     * The whole map once more after a small change.
     *
     * @param known what need not be drawn anew; a notation that cannot make use of it passes it over
     */
    default Diagram diagram(ArgumentMap map, NotationContext context, Known known) {
        return diagram(map, context);
    }

    /**
     * The figure of one node anew after its element has changed, for a notation in which an element's text and features change nothing but its own
     * node. Called often while a person types.
     *
     * @param node as {@link #diagram} has made it
     * @return null where the whole diagram has to be made anew
     */
    default Figure redraw(Diagram.Node node, NotationContext context) {
        return null;
    }

    /**
     * The figure of one link anew after its element has changed.
     *
     * @return null where the whole diagram has to be made anew
     */
    default LinkFigure redraw(Diagram.Link link, NotationContext context) {
        return null;
    }

    /**
     * Id of the layout that this notation is drawn with where nobody asks for another.
     *
     * @return null for the default
     */
    default String layout() {
        return null;
    }

    /** Whether the element's own node in this notation shows anything of the element; for outlines and searches. */
    default boolean shows(Identified element) {
        return true;
    }
}
