// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.elenchus.diagram.internal.Messages;

/** The ways in which boxes can be spread, for the preferences of keys. */
public final class WhichDistribution implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		return Map.of(Messages.distribute_horizontally, "horizontally", Messages.distribute_vertically, "vertically");
	}
}
