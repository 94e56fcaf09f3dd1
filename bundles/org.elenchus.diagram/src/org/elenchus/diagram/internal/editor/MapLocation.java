// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;
import org.elenchus.diagram.ArgumentMapEditor;

/** A place in a map that one can go back to: one element. */
public final class MapLocation extends NavigationLocation {

	private static final String ELEMENT = "element";

	private String id;
	private String name;

	/** @param id of the element that is selected; null for no place in particular */
	public MapLocation(ArgumentMapEditor editor, String id, String name) {
		super(editor);
		this.id = id;
		this.name = name;
	}

	@Override
	public String getText() {
		return name == null ? super.getText() : name;
	}

	@Override
	public void saveState(IMemento memento) {
		if (id != null) {
			memento.putString(ELEMENT, id);
		}
	}

	@Override
	public void restoreState(IMemento memento) {
		id = memento.getString(ELEMENT);
	}

	@Override
	public void restoreLocation() {
		if (getEditorPart() instanceof ArgumentMapEditor editor && id != null) {
			EObject element = editor.document().find(id);
			if (element != null) {
				editor.reveal(element);
			}
		}
	}

	@Override
	public boolean mergeInto(INavigationLocation other) {
		return other instanceof MapLocation location && (id == null || id.equals(location.id));
	}

	/** A place stays what it was when it was left. */
	@Override
	public void update() {
	}
}
