// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Widget;

/** What all editors of maps look like where a map does not say it itself. UI thread only. */
public final class DiagramLooks {

	private static final List<Runnable> LISTENERS = new ArrayList<>();
	private static String style;

	private static final String NOT_THEMED = "org.eclipse.e4.ui.css.disabled";

	private DiagramLooks() {
	}

	/** Keeps a widget, but not those in it, as it looks now whatever theme the window has. */
	public static void leaveUnthemed(Widget widget) {
		widget.setData(NOT_THEMED, Boolean.TRUE);
	}

	/** Id of the style that maps are shown in whose view names none; null for the default one. Figures that are written to files do not follow it. */
	public static String style() {
		return style;
	}

	/** Lets all editors show maps in another style where they name none, as when the window becomes dark. */
	public static void setStyle(String id) {
		if (!Objects.equals(style, id)) {
			style = id;
			List.copyOf(LISTENERS).forEach(Runnable::run);
		}
	}

	/** @param listener is run when the style has changed */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}
