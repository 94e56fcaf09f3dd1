// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.elenchus.diagram.internal.figures.ConnectorFigure;
import org.elenchus.diagram.internal.figures.PartFigure;
import org.elenchus.diagram.internal.policies.ArguePolicy;
import org.elenchus.diagram.internal.policies.BendPolicy;
import org.elenchus.diagram.internal.policies.ConnectorEndPolicy;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.rendering.scene.Part;

/** Shows and edits the line from a premise to its argument, or the arrow from an argument to its conclusion. */
public final class ConnectorPart extends AbstractConnectionEditPart implements DrawnObject {

	private final DrawnMap drawn;

	ConnectorPart(DrawnMap drawn, Object model) {
		this.drawn = drawn;
		setModel(model);
	}

	public DrawnMap drawn() {
		return drawn;
	}

	/** The premise whose line, or the argument whose arrow it is. */
	@Override
	public Identified object() {
		return getModel() instanceof Arrow arrow ? arrow.argument() : (Premise) getModel();
	}

	/** The argument that it belongs to. */
	public Argument argument() {
		return getModel() instanceof Arrow arrow ? arrow.argument() : (Argument) ((Premise) getModel()).eContainer();
	}

	@Override
	public PartFigure partFigure() {
		return (PartFigure) getFigure();
	}

	@Override
	public Part currentPart() {
		return drawn.connectorPart(getModel());
	}

	@Override
	protected IFigure createFigure() {
		ConnectorFigure figure = new ConnectorFigure(drawn.painter());
		figure.setSource(this::currentPart);
		return figure;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new ConnectorEndPolicy());
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
		installEditPolicy(ArguePolicy.ROLE, new ArguePolicy());
	}

	@Override
	public void addNotify() {
		((MapPart) getRoot().getContents()).nowShown(this);
		super.addNotify();
	}

	@Override
	public void removeNotify() {
		super.removeNotify();
		((MapPart) getRoot().getContents()).noLongerShown(this);
	}

	@Override
	protected void refreshVisuals() {
		if (drawn.isOpening()) {
			partFigure().outdated();
			return;
		}
		Part part = currentPart();
		getFigure().setVisible(part != null);
		if (part != null) {
			partFigure().show(part);
		}
	}

	/** The picture says where a connector runs. */
	@Override
	protected void refreshSourceAnchor() {
	}

	@Override
	protected void refreshTargetAnchor() {
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		((ConnectorFigure) getFigure()).setEmphasised(value != EditPart.SELECTED_NONE);
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class key) {
		if (EObject.class.isAssignableFrom(key) && key.isInstance(object())) {
			return object();
		}
		return super.getAdapter(key);
	}
}
