// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Makes the edit part for each kind of thing in a map. */
public final class MapEditPartFactory implements EditPartFactory {

	private final DrawnMap drawn;

	public MapEditPartFactory(DrawnMap drawn) {
		this.drawn = drawn;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		if (model instanceof Statement statement) {
			return new StatementPart(drawn, statement);
		}
		if (model instanceof Argument argument) {
			return new ArgumentPart(drawn, argument);
		}
		if (model instanceof Premise || model instanceof Arrow) {
			return new ConnectorPart(drawn, model);
		}
		if (model instanceof Group group) {
			return new GroupPart(drawn, group);
		}
		if (model instanceof ArgumentMap) {
			return new MapPart(drawn);
		}
		throw new IllegalArgumentException("nothing shows " + model);
	}
}
