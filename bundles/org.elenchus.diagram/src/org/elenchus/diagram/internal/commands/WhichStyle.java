// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.elenchus.rendering.style.Styles;

/** The styles to choose from, for the preferences of keys. */
public final class WhichStyle implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		Styles.installed().names().forEach(style -> values.put(style.name(), style.id()));
		return values;
	}
}
