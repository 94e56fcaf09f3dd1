// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.layout.Direction;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.notation.Notations;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Styles;

/**
 * What options and view together ask for.
 *
 * @param notation      id, or null for the default
 * @param layout        id, or null for the default
 * @param style         never null
 * @param layoutOptions never null
 * @param maxTextWidth  in points, above 0
 */
record ViewSettings(String notation, String layout, Style style, LayoutOptions layoutOptions, double maxTextWidth) {
    private static final System.Logger LOG = System.getLogger(ViewSettings.class.getName());
    /** Greatest width of text in em: about 36 letters, which reads well and gives boxes of about 3 : 1. */
    private static final double TEXT_WIDTH_IN_EM = 16;

    static ViewSettings of(MapView view, DrawingOptions options) {
        Map<String, String> said = new HashMap<>();
        if (view != null) {
            for (Property option : view.getOptions()) {
                said.put(option.getKey(), option.getValue());
            }
        }
        Style style = options.style() != null ? options.style() : Styles.installed().orDefault(view == null ? null : view.getStyle());
        LayoutOptions layoutOptions = options.layoutOptions() != null ? options.layoutOptions() : layoutOptions(said);
        double width = options.maxTextWidth() > 0 ? options.maxTextWidth()
                : number(said, "text-width", TEXT_WIDTH_IN_EM * style.typography().size());
        String notation = options.notation() != null || view == null ? options.notation() : view.getNotation();
        return new ViewSettings(notation, layout(view, options, notation), style, layoutOptions, width);
    }

    /** What is asked for; else the view's, unless another notation is asked for than the view has; else the notation's own. */
    private static String layout(MapView view, DrawingOptions options, String notation) {
        if (options.layout() != null) {
            return options.layout();
        }
        boolean ofView = view != null && (options.notation() == null || options.notation().equals(view.getNotation())
                || view.getNotation() == null && options.notation().equals(Notations.DEFAULT));
        String said = ofView ? view.getLayout() : null;
        return said != null && !said.isEmpty() ? said : Notations.orDefault(notation).layout();
    }

    private static LayoutOptions layoutOptions(Map<String, String> said) {
        LayoutOptions plain = LayoutOptions.DEFAULT;
        Direction direction = plain.direction();
        try {
            direction = said.containsKey("direction") ? Direction.of(said.get("direction")) : direction;
        } catch (IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "An option of the view is passed over: {0}", e.getMessage());
        }
        said.values().removeIf(java.util.Objects::isNull);
        said.remove(null);
        return new LayoutOptions(direction, number(said, "aspect-ratio", plain.aspectRatio()), number(said, "spacing", plain.spacing()), said);
    }

    private static double number(Map<String, String> said, String key, double otherwise) {
        String text = said.get(key);
        if (text == null) {
            return otherwise;
        }
        try {
            double value = Double.parseDouble(text);
            if (value > 0 && value < 100_000) {
                return value;
            }
        } catch (NumberFormatException e) {
            LOG.log(System.Logger.Level.DEBUG, "not a number", e);
        }
        LOG.log(System.Logger.Level.WARNING, "The view''s option {0} = {1} is passed over: a number above 0 is wanted", key, text);
        return otherwise;
    }

    static Map<Identified, NodeView> nodeViews(MapView view) {
        Map<Identified, NodeView> views = new HashMap<>();
        if (view != null) {
            for (NodeView node : view.getNodes()) {
                if (node.getElement() != null) {
                    views.put(node.getElement(), node);
                }
            }
        }
        return views;
    }

    /** What the view shows folded. */
    static Set<Identified> folded(MapView view) {
        Set<Identified> folded = new HashSet<>();
        if (view != null) {
            for (NodeView node : view.getNodes()) {
                if (node.isCollapsed()) {
                    folded.add(node.getElement());
                }
            }
        }
        return folded;
    }

    /** The bends that the view has for links. */
    static Map<Identified, List<Point>> bends(MapView view) {
        Map<Identified, List<Point>> bends = new HashMap<>();
        if (view != null) {
            for (EdgeView edge : view.getEdges()) {
                if (edge.getLink() != null && !edge.getBendPoints().isEmpty()) {
                    bends.put(edge.getLink(), List.copyOf(edge.getBendPoints()));
                }
            }
        }
        return bends;
    }
}
