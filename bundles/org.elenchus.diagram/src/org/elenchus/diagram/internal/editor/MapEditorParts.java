// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.MapDocument;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.diagram.DiagramLooks;
import org.elenchus.diagram.internal.commands.DocumentCommandStack;
import org.elenchus.diagram.internal.figures.PartPainter;
import org.elenchus.diagram.internal.figures.ScreenFonts;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.diagram.internal.policies.PassageDrop;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.rendering.scene.Rgb;

/** Everything that an open editor consists of beside the editor itself, from its canvas to its context menu. */
public final class MapEditorParts {

	/** The context in which the keys of the canvas hold. */
	public static final String CONTEXT = "org.elenchus.diagram.context";
	/** The id under which plug-ins add to the context menu. */
	public static final String CONTEXT_MENU = "org.elenchus.diagram.contextMenu";
	private static final int PALETTE_WIDTH = 132;

	private final IEditorSite site;
	private final ScreenFonts fonts;
	private final MapCanvas canvas;
	private final GlobalActions actions;
	private final Runnable looksChanged = this::looksChanged;
	private final List<Runnable> zoomListeners = new ArrayList<>();
	private final Trail trail;
	private IContextActivation keys;

	private MapEditorParts(ArgumentMapEditor editor, GraphicalViewer viewer, MapDocument document, DocumentCommandStack stack) {
		site = editor.getEditorSite();
		Display display = viewer.getControl().getDisplay();
		fonts = new ScreenFonts(display);
		canvas = new MapCanvas(viewer, new DrawnMap(document, new PartPainter(display, fonts)), stack);
		actions = GlobalActions.install(site.getActionBars(), canvas);
		trail = new Trail(editor, canvas);
	}

	public static MapEditorParts create(ArgumentMapEditor editor, GraphicalViewer viewer, MapDocument document, DocumentCommandStack stack) {
		MapEditorParts parts = new MapEditorParts(editor, viewer, document, stack);
		parts.connect();
		return parts;
	}

	private void connect() {
		GraphicalViewer viewer = canvas.viewer();
		Control control = viewer.getControl();
		keepPaper(control);
		showBackground(control);
		DiagramLooks.addListener(looksChanged);
		control.addListener(SWT.FocusIn, event -> keysOn());
		control.addListener(SWT.FocusOut, event -> keysOff());
		MenuManager menu = new MenuManager();
		viewer.setContextMenu(menu);
		PassageDrop.install(site, canvas);
		site.registerContextMenu(CONTEXT_MENU, menu, viewer, false);
		viewer.addSelectionChangedListener(event -> actions.update());
		canvas.zooming().manager().addZoomListener(zoom -> showZoom());
		control.getDisplay().asyncExec(this::firstSight);
	}

	/** A map is drawn on the paper of its style: a dark theme of the window leaves it and the tools beside it alone. */
	private static void keepPaper(Control control) {
		DiagramLooks.leaveUnthemed(control);
		DiagramLooks.leaveUnthemed(control.getParent());
	}

	/** The title of the palette is made later than its tools, and is no darker than they are. */
	private void keepPalette(Composite around) {
		for (Control inner : around.getChildren()) {
			if (inner != canvas.viewer().getControl()) {
				DiagramLooks.leaveUnthemed(inner);
				inner.setBackground(ColorConstants.button);
				inner.setForeground(ColorConstants.listForeground);
				if (inner instanceof Composite composite) {
					keepPalette(composite);
				}
			}
		}
	}

	private void showBackground(Control control) {
		Rgb paper = canvas.drawn().drawing().background();
		control.setBackground(paper == null ? control.getDisplay().getSystemColor(SWT.COLOR_WHITE)
				: new Color(paper.red(), paper.green(), paper.blue()));
	}

	/** A new window shows the whole map, unless it would be too small to be read. */
	private void firstSight() {
		// Whoever closes the editor at once has left no control to show anything in.
		if (canvas.viewer().getControl() != null && !canvas.viewer().getControl().isDisposed()) {
			canvas.firstSight();
			showZoom();
			keepPalette(canvas.viewer().getControl().getParent());
		}
	}

	/** The keys of the canvas hold while it has the focus, and not while text is written in it. */
	private void keysOn() {
		if (keys == null) {
			keys = site.getService(IContextService.class).activateContext(CONTEXT);
		}
	}

	private void keysOff() {
		if (keys != null) {
			site.getService(IContextService.class).deactivateContext(keys);
			keys = null;
		}
	}

	/** @param listener is run whenever the map is shown in another size */
	public void addZoomListener(Runnable listener) {
		zoomListeners.add(listener);
	}

	public void removeZoomListener(Runnable listener) {
		zoomListeners.remove(listener);
	}

	private void showZoom() {
		List.copyOf(zoomListeners).forEach(Runnable::run);
	}

	public Trail trail() {
		return trail;
	}

	public MapCanvas canvas() {
		return canvas;
	}

	public void documentChanged(DocumentChange change) {
		canvas.documentChanged(change);
		showBackground(canvas.viewer().getControl());
		update();
	}

	/** The editor is the one that is worked in from now on. */
	public void activated() {
		actions.takeOver();
	}

	/** Lets menus and buttons follow the document and the selection. */
	public void update() {
		actions.update();
	}

	private void looksChanged() {
		canvas.looksChanged();
		showBackground(canvas.viewer().getControl());
	}

	public void dispose() {
		DiagramLooks.removeListener(looksChanged);
		keysOff();
		fonts.dispose();
	}

	public static PaletteRoot palette() {
		return MapPalette.create();
	}

	/** Remembered for as long as the program runs. */
	public static FlyoutPreferences palettePreferences() {
		return PaletteState.INSTANCE;
	}

	private static final class PaletteState implements FlyoutPreferences {
		private static final PaletteState INSTANCE = new PaletteState();
		private int dock = PositionConstants.WEST;
		private int state = FlyoutPaletteComposite.STATE_PINNED_OPEN;
		private int width = PALETTE_WIDTH;

		@Override
		public int getDockLocation() {
			return dock;
		}

		@Override
		public int getPaletteState() {
			return state;
		}

		@Override
		public int getPaletteWidth() {
			return width;
		}

		@Override
		public void setDockLocation(int location) {
			dock = location;
		}

		@Override
		public void setPaletteState(int newState) {
			state = newState;
		}

		@Override
		public void setPaletteWidth(int newWidth) {
			width = newWidth;
		}
	}
}
