// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.elenchus.diagram.internal.Messages;

/** The sides on which reasons can lie, for the preferences of keys. */
public final class WhichDirection implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		return Map.of(Messages.direction_topDown, "top-down", Messages.direction_bottomUp, "bottom-up", Messages.direction_leftRight, "left-right",
				Messages.direction_rightLeft, "right-left");
	}
}
