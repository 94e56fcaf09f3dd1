// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.Objects;

import org.elenchus.model.argumentmap.Argument;

/** The connector from an argument's junction to its conclusion, as something apart from the junction. */
public record Arrow(Argument argument) {

	public Arrow {
		Objects.requireNonNull(argument);
	}
}
