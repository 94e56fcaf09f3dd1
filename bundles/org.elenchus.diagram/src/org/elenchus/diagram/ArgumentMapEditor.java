// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import java.io.IOException;
import java.util.Collection;
import java.util.EventObject;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.INavigationLocationProvider;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.filter.Shown;
import org.elenchus.core.filter.Sight;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Label;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.commands.DocumentCommandStack;
import org.elenchus.diagram.internal.editor.MapEditorInputs;
import org.elenchus.diagram.internal.editor.MapLocation;
import org.elenchus.diagram.internal.editor.MapEditorParts;
import org.elenchus.diagram.internal.editor.MapSaving;
import org.elenchus.diagram.internal.overview.Overview;
import org.elenchus.diagram.internal.sight.SightStrip;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.notation.Labelling;

/**
 * Shows a map as a diagram and lets it be edited there.
 *
 * <p>Adapts to its {@link MapDocument}. Its selection consists of what adapts to the objects of the map ({@link EObject}); where nothing is
 * selected, of the map itself. UI thread only.
 */
public final class ArgumentMapEditor extends GraphicalEditorWithFlyoutPalette implements DocumentListener, INavigationLocationProvider {

	/** As contributed to org.eclipse.ui.editors. */
	public static final String ID = "org.elenchus.diagram.editor";

	private MapDocument document;
	private DocumentCommandStack stack;
	private MapEditorParts parts;
	private MapSaving saving;
	private PaletteRoot palette;
	private SightStrip strip;
	private final IPartListener2 activation = new Activation();

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		MapEditorInput mapInput = MapEditorInputs.of(input);
		try {
			document = mapInput.document();
		} catch (FormatException | IOException e) {
			throw new PartInitException(NLS.bind(Messages.editor_open_failed, mapInput.getName(), e.getMessage()), e);
		}
		stack = new DocumentCommandStack(document, this::edited);
		DefaultEditDomain domain = new DefaultEditDomain(this);
		domain.setCommandStack(stack);
		setEditDomain(domain);
		super.init(site, mapInput);
		saving = new MapSaving(this, document);
		document.addListener(this);
		site.getPage().addPartListener(activation);
		documentStateChanged(document);
	}

	/** Menus and their keys mean the map that is worked on. */
	private final class Activation implements IPartListener2 {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			if (parts != null && reference.getPart(false) == ArgumentMapEditor.this) {
				parts.activated();
			}
		}
	}

	@Override
	protected void createActions() {
		// The actions of a map are commands of the workbench.
	}

	@Override
	public void createPartControl(Composite parent) {
		strip = new SightStrip(parent);
		super.createPartControl(strip.body());
		strip.connect(canvas());
	}

	@Override
	protected void initializeGraphicalViewer() {
		super.initializeGraphicalViewer();
		parts = MapEditorParts.create(this, getGraphicalViewer(), document, stack);
	}

	@Override
	protected PaletteRoot getPaletteRoot() {
		if (palette == null) {
			palette = MapEditorParts.palette();
		}
		return palette;
	}

	@Override
	protected FlyoutPreferences getPalettePreferences() {
		return MapEditorParts.palettePreferences();
	}

	/** Where the map is shown; null before the editor has a control and after it was closed. */
	public MapCanvas canvas() {
		return parts == null ? null : parts.canvas();
	}

	public MapDocument document() {
		return document;
	}

	/** Selects what shows an object of the map and brings it into sight; does nothing where it is not drawn. */
	public void reveal(EObject object) {
		if (parts != null && !isSelectedHere(object)) {
			parts.canvas().reveal(object);
		}
	}

	/** Goes to an object as by a jump that one can go back from. What hides it is unfolded; a focus moves there. */
	public void goTo(EObject object) {
		if (parts != null) {
			parts.trail().mark();
			parts.canvas().unfold(object);
			parts.canvas().reveal(object);
			parts.trail().mark();
		}
	}

	@Override
	public INavigationLocation createEmptyNavigationLocation() {
		return new MapLocation(this, null, null);
	}

	@Override
	public INavigationLocation createNavigationLocation() {
		return parts == null ? null : parts.trail().location();
	}

	/** Whether the wish to see it is the echo of a selection in this editor. */
	private boolean isSelectedHere(EObject object) {
		return getGraphicalViewer().getControl().isFocusControl() && parts.canvas().selection().contains(object);
	}

	/** Selects what of the objects is drawn. */
	public void select(Collection<? extends EObject> objects) {
		if (parts != null) {
			parts.canvas().select(objects);
		}
	}

	/** Shows what an evaluation says of the elements until another is shown; {@link Labelling#NONE} shows nothing of the kind. */
	public void showLabelling(Labelling labelling) {
		if (parts != null) {
			parts.canvas().showLabelling(labelling);
		}
	}

	/** The view of the map that is shown; null where the map has none yet. */
	public MapView view() {
		if (parts != null) {
			return parts.canvas().drawn().view();
		}
		return document.map().getViews().isEmpty() ? null : document.map().getViews().get(0);
	}

	/** Shows another view of the map. */
	public void showView(MapView view) {
		if (parts != null) {
			parts.canvas().choose(view);
			strip.update();
		}
	}

	/** Which part of the map is looked at. */
	public Sight sight() {
		return parts == null ? Sight.WHOLE : parts.canvas().looking().sight();
	}

	/** Looks at another part of the map; nothing in the map changes. */
	public void look(Sight sight) {
		if (parts != null) {
			parts.canvas().look(sight);
		}
	}

	/** What of the map is in sight; null where that is all of it. */
	public Shown shown() {
		return parts == null ? null : parts.canvas().looking().shown();
	}

	/** @param listener told whenever another part of the map is in sight */
	public void addSightListener(Runnable listener) {
		if (parts != null) {
			parts.canvas().looking().addListener(listener);
		}
	}

	public void removeSightListener(Runnable listener) {
		if (parts != null) {
			parts.canvas().looking().removeListener(listener);
		}
	}

	/** Tells filters what an evaluation says of the elements. */
	public void judge(Function<Element, Label> labels) {
		if (parts != null) {
			parts.canvas().judge(labels);
		}
	}

	/** How large the map is shown, in words for the user; empty while the editor has no control. */
	public String zoom() {
		return parts == null ? "" : NLS.bind(Messages.status_zoom, parts.canvas().zooming().percent()); //$NON-NLS-1$
	}

	/** @param listener is run whenever the map is shown in another size; does nothing while the editor has no control */
	public void addZoomListener(Runnable listener) {
		if (parts != null) {
			parts.addZoomListener(listener);
		}
	}

	public void removeZoomListener(Runnable listener) {
		if (parts != null) {
			parts.removeZoomListener(listener);
		}
	}

	/**
	 * Makes a miniature of the whole map in which the part in sight can be seen and moved.
	 *
	 * @return disposed by the caller together with the parent; null where the editor has no control yet
	 */
	public Control createOverview(Composite parent) {
		return parts == null ? null : new Overview(parent, parts.canvas(), (FigureCanvas) getGraphicalViewer().getControl()).control();
	}

	private void edited(Edit edit, Object step) {
		if (parts == null) {
			return;
		}
		// A line that was bent stays selected itself.
		if (!parts.canvas().selection().equals(edit.result())) {
			parts.canvas().select(edit.result().stream().map(ArgumentMapEditor::toSelect).toList());
		}
		if (edit.result().size() == 1 && edit.result().get(0) instanceof Statement statement
				&& (statement.getText() == null || statement.getText().isBlank())) {
			parts.canvas().editText(statement, step);
		}
	}

	/** A premise that was linked is shown by its statement. */
	private static EObject toSelect(EObject result) {
		return result instanceof Premise premise && premise.getStatement() != null ? premise.getStatement() : result;
	}

	@Override
	public void documentChanged(DocumentChange change) {
		if (parts != null) {
			parts.documentChanged(change);
			strip.update();
		}
		stack.documentChanged();
	}

	@Override
	public void documentStateChanged(MapDocument changed) {
		setPartName(document.name());
		setTitleToolTip(getEditorInput().getToolTipText());
		firePropertyChange(PROP_DIRTY);
		if (parts != null) {
			parts.update();
		}
	}

	@Override
	public void commandStackChanged(EventObject event) {
		// The document tells of its state itself.
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	/** Nothing is lost as long as another editor shows the same document. */
	@Override
	public boolean isSaveOnCloseNeeded() {
		return isDirty() && !isShownElsewhere();
	}

	private boolean isShownElsewhere() {
		for (IWorkbenchPage page : getSite().getWorkbenchWindow().getPages()) {
			for (IEditorReference reference : page.getEditorReferences()) {
				if (reference.getEditor(false) instanceof ArgumentMapEditor other && other != this && other.document() == document) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		if (!saving.save()) {
			monitor.setCanceled(true);
		}
	}

	@Override
	public void doSaveAs() {
		saving.saveAs();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	/** Takes over that the document is in another file now. */
	public void inputChanged() {
		setInputWithNotify(MapEditorInput.of(document));
		documentStateChanged(document);
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object getAdapter(Class type) {
		if (type == MapDocument.class) {
			return document;
		}
		if (type == MapCanvas.class) {
			return canvas();
		}
		if (type == IPropertySheetPage.class) {
			return Platform.getAdapterManager().getAdapter(this, type);
		}
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		if (document != null) {
			document.removeListener(this);
			getSite().getPage().removePartListener(activation);
		}
		if (saving != null) {
			saving.dispose();
		}
		if (parts != null) {
			parts.dispose();
			parts = null;
		}
		super.dispose();
	}
}
