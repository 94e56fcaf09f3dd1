// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.elenchus.rendering.layout.Layouts;

/** The installed layouts, for the preferences of keys. */
public final class WhichLayout implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		Layouts.contributions().forEach(layout -> values.put(layout.name(), layout.id()));
		return values;
	}
}
