// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.List;

import org.elenchus.diagram.internal.tools.TextEditing;
import org.elenchus.model.argumentmap.Statement;

/** Shows and edits a statement. */
public final class StatementPart extends NodePart {

	StatementPart(DrawnMap drawn, Statement statement) {
		super(drawn, statement);
	}

	public Statement statement() {
		return (Statement) getModel();
	}

	@Override
	protected List<Object> getModelSourceConnections() {
		return drawn().leaving(statement());
	}

	@Override
	protected List<Object> getModelTargetConnections() {
		return drawn().entering(statement());
	}

	@Override
	public void editText() {
		editText(null);
	}

	/** @param step see {@link TextEditing} */
	public void editText(Object step) {
		new TextEditing(this, step).show();
	}
}
