// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.evaluation;

import java.util.List;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.ViewFactory;

/**
 * What a view says about evaluation; kept in its options, so that every drawing of the view shows it.
 *
 * @param semantics id, installed or not
 * @param shown     whether drawings of the view show what stands and what falls
 */
public record ShownEvaluation(String semantics, boolean shown) {
    /** The view's option that names the semantics. */
    public static final String SEMANTICS = "semantics";
    /** The view's option that shows the evaluation or does not. */
    public static final String SHOWN = "show-evaluation";

    /** @param view null for a view that says nothing */
    public static ShownEvaluation of(MapView view) {
        String semantics = Semantics.DEFAULT;
        boolean shown = false;
        for (Property option : view == null ? List.<Property>of() : view.getOptions()) {
            if (SEMANTICS.equals(option.getKey()) && option.getValue() != null && !option.getValue().isBlank()) {
                semantics = option.getValue();
            } else if (SHOWN.equals(option.getKey())) {
                shown = Boolean.parseBoolean(option.getValue());
            }
        }
        return new ShownEvaluation(semantics, shown);
    }

    /** Lets a view evaluate by another semantics; where the view is null the same edit adds one to the map. */
    public static Edit choose(ArgumentMap map, MapView view, String semantics) {
        return option(map, view, SEMANTICS, semantics);
    }

    /** Lets drawings of a view show the evaluation or not; where the view is null the same edit adds one to the map. */
    public static Edit show(ArgumentMap map, MapView view, boolean shown) {
        return option(map, view, SHOWN, shown ? "true" : null);
    }

    private static Edit option(ArgumentMap map, MapView view, String key, String value) {
        if (view != null) {
            return Edits.setOption(view, key, value);
        }
        MapView first = ViewFactory.eINSTANCE.createMapView();
        Edit setting = Edits.setOption(first, key, value);
        Edit adding = new Edit(setting.getLabel(), changes -> {
            changes.add(map, Literals.ARGUMENT_MAP__VIEWS, first);
            return List.of();
        });
        return Edit.all(setting.getLabel(), List.of(adding, setting));
    }
}
