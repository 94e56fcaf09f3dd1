// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.List;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.elenchus.diagram.internal.figures.BoxFigure;
import org.elenchus.diagram.internal.figures.PartFigure;
import org.elenchus.diagram.internal.policies.NodePolicies;
import org.elenchus.core.speech.Relations;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.scene.Part;

/** Shows and edits something that stands somewhere: a statement, an argument or a group. */
public abstract class NodePart extends AbstractGraphicalEditPart implements NodeEditPart, DrawnObject {

	private final DrawnMap drawn;
	private AccessibleNode accessible;

	protected NodePart(DrawnMap drawn, Identified model) {
		this.drawn = drawn;
		setModel(model);
	}

	/** What all parts of the editor share. */
	public final DrawnMap drawn() {
		return drawn;
	}

	@Override
	public final Identified object() {
		return (Identified) getModel();
	}

	@Override
	public final PartFigure partFigure() {
		return (PartFigure) getFigure();
	}

	@Override
	public final Part currentPart() {
		return drawn.nodePart(object());
	}

	@Override
	protected IFigure createFigure() {
		BoxFigure figure = new BoxFigure(drawn.painter());
		figure.setSource(this::currentPart);
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		NodePolicies.install(this);
	}

	@Override
	public void addNotify() {
		((MapPart) getParent()).nowShown(this);
		super.addNotify();
	}

	@Override
	public void removeNotify() {
		super.removeNotify();
		((MapPart) getParent()).noLongerShown(this);
	}

	/** Shows what the picture has for it, at once. */
	@Override
	protected void refreshVisuals() {
		if (drawn.isOpening() && !(this instanceof GroupPart)) {
			partFigure().outdated();
			return;
		}
		Part part = currentPart();
		getFigure().setVisible(part != null);
		if (part != null) {
			partFigure().show(part);
		}
	}

	/** Lets connectors come and go as the map says. */
	void refreshConnectors() {
		refreshSourceConnections();
		refreshTargetConnections();
	}

	@Override
	protected abstract List<Object> getModelSourceConnections();

	@Override
	protected abstract List<Object> getModelTargetConnections();

	@Override
	public void performRequest(Request request) {
		if (REQ_DIRECT_EDIT.equals(request.getType()) || REQ_OPEN.equals(request.getType())) {
			editText();
		}
	}

	/** What moves when it is moved. */
	public List<NodePart> movedWith() {
		return List.of(this);
	}

	/** Opens the text for editing, where there is one. */
	public void editText() {
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class key) {
		if (key.isInstance(getModel()) && EObject.class.isAssignableFrom(key)) {
			return getModel();
		}
		return super.getAdapter(key);
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleNode();
		}
		return accessible;
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return anchor();
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return anchor();
	}

	private ConnectionAnchor anchor() {
		return new ChopboxAnchor(getFigure());
	}

	/** Reads to a screen reader what the picture's alternative text says. */
	private final class AccessibleNode extends AccessibleGraphicalEditPart {
		@Override
		public void getName(AccessibleEvent event) {
			Part part = currentPart();
			event.result = part == null ? null : part.altText();
		}

		@Override
		public void getDescription(AccessibleEvent event) {
			event.result = object() instanceof Element element ? Relations.of(element) : null;
		}
	}
}
