// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.rendering.layout.Direction;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.Layouts;

/**
 * What a view says about its layout.
 *
 * @param automatic whether everything that is not pinned is laid out anew after each edit
 * @param layout    id of the layout
 * @param direction where reasons lie
 */
public record ViewChoices(boolean automatic, String layout, Direction direction) {

	/** The view's option that turns automatic layout on or off. */
	public static final String AUTOMATIC = "automatic-layout";
	/** The view's option that says where reasons lie. */
	public static final String DIRECTION = "direction";

	/** @param view null where the map has none yet */
	static ViewChoices of(MapView view) {
		if (view == null) {
			return new ViewChoices(true, Layouts.DEFAULT, LayoutOptions.DEFAULT.direction());
		}
		Map<String, String> options = new HashMap<>();
		for (Property option : view.getOptions()) {
			options.put(option.getKey(), option.getValue());
		}
		String automatic = options.get(AUTOMATIC);
		return new ViewChoices(automatic == null ? !hasPlacesOfItsOwn(view) : Boolean.parseBoolean(automatic),
				view.getLayout() == null ? Layouts.DEFAULT : view.getLayout(), direction(options.get(DIRECTION)));
	}

	/** A map that came with places, from whatever program, keeps them until it is told otherwise. */
	private static boolean hasPlacesOfItsOwn(MapView view) {
		for (NodeView node : view.getNodes()) {
			if (node.getX() != null && !node.isPinned()) {
				return true;
			}
		}
		return false;
	}

	private static Direction direction(String word) {
		for (Direction direction : Direction.values()) {
			if (direction.word().equalsIgnoreCase(word)) {
				return direction;
			}
		}
		return LayoutOptions.DEFAULT.direction();
	}
}
