// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.text.LineBreaker;

/**
 * What a notation works with.
 *
 * @param style        looks
 * @param breaker      breaks lines
 * @param maxTextWidth greatest width of a statement's lines in points, unless the view gives the node a width
 * @param views        how single elements are shown; elements without an entry are shown plainly
 * @param labelling    what an evaluation says; never null, {@link Labelling#NONE} without one
 * @param hidden       ids of elements that are left out; a notation that draws them all the same is corrected, at the price of having drawn them
 */
public record NotationContext(Style style, LineBreaker breaker, double maxTextWidth, Map<Identified, NodeView> views, Labelling labelling,
        Set<String> hidden) {

    /** Leaves nothing out. */
    public NotationContext(Style style, LineBreaker breaker, double maxTextWidth, Map<Identified, NodeView> views, Labelling labelling) {
        this(style, breaker, maxTextWidth, views, labelling, Set.of());
    }

    /** Null where the view says nothing about the element. */
    public NodeView view(Identified element) {
        return views.get(element);
    }

    /** Whether the element is left out of this drawing. */
    public boolean hides(Identified element) {
        return !hidden.isEmpty() && element != null && element.getId() != null && hidden.contains(element.getId());
    }

    public boolean isCollapsed(Identified element) {
        NodeView view = views.get(element);
        return view != null && view.isCollapsed();
    }
}
