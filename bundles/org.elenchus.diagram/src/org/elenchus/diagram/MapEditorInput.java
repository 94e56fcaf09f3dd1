// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.spi.FormatException;
import org.elenchus.diagram.internal.editor.MapEditorInputFactory;

/** What an {@link ArgumentMapEditor} opens: a file, or a document that is open already and need not be a file yet. */
public final class MapEditorInput implements IEditorInput, IPersistableElement {

	private final Path file;
	private MapDocument document;

	private MapEditorInput(Path file, MapDocument document) {
		this.file = file;
		this.document = document;
	}

	/** @param file of a map; read when the editor opens */
	public static MapEditorInput of(Path file) {
		return new MapEditorInput(file.toAbsolutePath().normalize(), null);
	}

	/** @param document shown as it is, with its steps of undo */
	public static MapEditorInput of(MapDocument document) {
		return new MapEditorInput(null, Objects.requireNonNull(document));
	}

	/** The file; null where there is none yet. */
	public Path path() {
		if (document == null) {
			return file;
		}
		return document.path() == null ? null : document.path().toAbsolutePath().normalize();
	}

	/**
	 * The document; opens the file when it is asked for the first time.
	 *
	 * @throws FormatException where the file is no map
	 * @throws IOException     where it cannot be read
	 */
	public MapDocument document() throws FormatException, IOException {
		if (document == null) {
			document = MapDocument.open(file);
		}
		return document;
	}

	@Override
	public boolean exists() {
		return path() != null && path().toFile().exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return document != null ? document.name() : file.getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return path() == null ? getName() : path().toString();
	}

	/** Null for what is not a file, as it cannot be opened again by the next session. */
	@Override
	public IPersistableElement getPersistable() {
		return path() == null ? null : this;
	}

	@Override
	public String getFactoryId() {
		return MapEditorInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(MapEditorInputFactory.FILE, path().toString());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(document) ? adapter.cast(document) : null;
	}

	/** Equal where it is the same file, or the same document without one: then the same editor shows it. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof MapEditorInput input
				&& (path() == null ? input.path() == null && document == input.document : path().equals(input.path()));
	}

	/** Constant, since a document can become a file, and another one. */
	@Override
	public int hashCode() {
		return MapEditorInput.class.hashCode();
	}
}
