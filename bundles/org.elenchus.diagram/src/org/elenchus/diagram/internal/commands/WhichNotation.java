// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.elenchus.rendering.notation.Notations;

/** The notations to choose from, for the preferences of keys. */
public final class WhichNotation implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		Notations.contributions().forEach(notation -> values.put(notation.name(), notation.id()));
		return values;
	}
}
