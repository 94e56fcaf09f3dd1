// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.policies;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.dnd.IDragAndDropService;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.source.Passage;
import org.elenchus.core.source.SourcePassage;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.diagram.internal.parts.DrawnObject;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;

/**
 * Lets passages of the essay be dropped on the map: on an element as a reason for it, with Shift as an objection, with Ctrl as a further passage that
 * says it; on free canvas as a claim.
 */
public final class PassageDrop extends DropTargetAdapter {

	private static final int REASON = DND.DROP_LINK;
	private static final int OBJECTION = DND.DROP_MOVE;
	private static final int EXCERPT = DND.DROP_COPY;

	private final MapCanvas canvas;
	private final TargetFrame frame = new TargetFrame();

	private PassageDrop(MapCanvas canvas) {
		this.canvas = canvas;
	}

	/** Other things can still be dropped there, such as files to be opened. */
	public static void install(IWorkbenchPartSite site, MapCanvas canvas) {
		site.getService(IDragAndDropService.class).addMergedDropTarget(canvas.viewer().getControl(), REASON | OBJECTION | EXCERPT,
				new Transfer[] { LocalSelectionTransfer.getTransfer() }, new PassageDrop(canvas));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		if (dragged() == null) {
			event.detail = DND.DROP_NONE;
			return;
		}
		if (event.detail == DND.DROP_DEFAULT) {
			event.detail = REASON;
		}
		event.feedback = DND.FEEDBACK_SCROLL;
		GraphicalEditPart under = under(event);
		if (under instanceof DrawnObject object) {
			IFigure layer = ((LayerManager) canvas.viewer().getEditPartRegistry().get(LayerManager.ID)).getLayer(LayerConstants.FEEDBACK_LAYER);
			frame.show(layer, object.partFigure());
		} else {
			frame.hide();
		}
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		frame.hide();
	}

	@Override
	public void drop(DropTargetEvent event) {
		frame.hide();
		SourcePassage dragged = dragged();
		if (dragged == null) {
			event.detail = DND.DROP_NONE;
			return;
		}
		GraphicalEditPart under = under(event);
		Element element = under == null ? null : element(under);
		canvas.execute(element == null ? claim(dragged, at(event)) : about(element, dragged, event.detail));
		// Nothing is taken out of the text, whatever the keys said.
		event.detail = DND.DROP_COPY;
	}

	private static SourcePassage dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof SourcePassage passage ? passage : null;
	}

	private Point at(DropTargetEvent event) {
		Control control = canvas.viewer().getControl();
		org.eclipse.swt.graphics.Point at = control.toControl(event.x, event.y);
		return new Point(at.x, at.y);
	}

	/** What shows an element there; null on free canvas and on groups. */
	private GraphicalEditPart under(DropTargetEvent event) {
		EditPart part = canvas.viewer().findObjectAt(at(event));
		return part instanceof DrawnObject object && !(object.object() instanceof Group) && element((GraphicalEditPart) part) != null
				? (GraphicalEditPart) part : null;
	}

	private static Element element(GraphicalEditPart part) {
		Object object = ((DrawnObject) part).object();
		return object instanceof Premise premise && premise.eContainer() instanceof Argument argument ? argument
				: object instanceof Element element ? element : null;
	}

	private static Edit about(Element element, SourcePassage dragged, int operation) {
		Passage passage = dragged.passage();
		if (operation == EXCERPT) {
			return Edits.addExcerpt(element, dragged.source(), passage.start(), passage.end());
		}
		Polarity polarity = operation == OBJECTION ? Polarity.CON : Polarity.PRO;
		return Edits.quoteFor(element, polarity, dragged.source(), passage.start(), passage.end());
	}

	/** Where layout is automatic it finds the place itself. */
	private Edit claim(SourcePassage dragged, Point at) {
		DrawnMap drawn = canvas.drawn();
		Passage passage = dragged.passage();
		if (drawn.choices().automatic()) {
			return Edits.quote(dragged.source(), passage.start(), passage.end(), null, null);
		}
		Point there = at.getCopy();
		((GraphicalEditPart) canvas.viewer().getContents()).getFigure().translateToRelative(there);
		return drawn.inView(view -> Edits.quote(dragged.source(), passage.start(), passage.end(), view,
				new org.elenchus.model.Point(there.x, there.y)));
	}
}
