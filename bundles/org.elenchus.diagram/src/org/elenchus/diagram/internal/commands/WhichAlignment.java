// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.elenchus.diagram.internal.Messages;

/** The edges and middles that boxes can be lined up by, for the preferences of keys. */
public final class WhichAlignment implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		return Map.of(Messages.align_left, "left", Messages.align_centre, "centre", Messages.align_right, "right", Messages.align_top, "top",
				Messages.align_middle, "middle", Messages.align_bottom, "bottom");
	}
}
