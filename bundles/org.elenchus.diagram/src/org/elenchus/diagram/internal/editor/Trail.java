// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.editor;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.INavigationLocation;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** Remembers where in a map one was, for Back and Forward: where one stays a moment, and where one jumps from and to. */
public final class Trail {

	private static final int A_MOMENT = 700;
	private static final int LONGEST_NAME = 60;

	private final ArgumentMapEditor editor;
	private final MapCanvas canvas;
	private final Runnable later = this::mark;

	Trail(ArgumentMapEditor editor, MapCanvas canvas) {
		this.editor = editor;
		this.canvas = canvas;
		canvas.viewer().addSelectionChangedListener(event -> selected());
	}

	private void selected() {
		Display display = canvas.viewer().getControl().getDisplay();
		display.timerExec(-1, later);
		display.timerExec(A_MOMENT, later);
	}

	/** Remembers where one is now. */
	public void mark() {
		// Whoever closes the editor at once has left no control.
		if (canvas.viewer().getControl() != null && !canvas.viewer().getControl().isDisposed() && canvas.primary(Element.class) != null
				&& editor.getSite().getPage().getActiveEditor() == editor) {
			editor.getSite().getPage().getNavigationHistory().markLocation(editor);
		}
	}

	/** Where one is now. */
	public INavigationLocation location() {
		Element element = canvas.primary(Element.class);
		return new MapLocation(editor, element == null ? null : element.getId(), element == null ? null : name(element));
	}

	private static String name(Element element) {
		String text = element.getLabel() != null && !element.getLabel().isBlank() ? element.getLabel()
				: element instanceof Statement statement ? statement.getText() : null;
		String line = text == null ? null : text.strip().replaceAll("\\s+", " ");
		return line == null || line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
	}
}
