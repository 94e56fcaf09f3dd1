// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.function.BooleanSupplier;

/**
 * What a command does on one canvas.
 *
 * @param run      does it
 * @param possible whether it makes sense now
 * @param checked  whether its toggle is on; null for what is no toggle
 */
record Operation(Runnable run, BooleanSupplier possible, BooleanSupplier checked) {

	static Operation always(Runnable run) {
		return new Operation(run, () -> true, null);
	}

	static Operation when(BooleanSupplier possible, Runnable run) {
		return new Operation(run, possible, null);
	}

	static Operation toggle(BooleanSupplier checked, Runnable run) {
		return new Operation(run, () -> true, checked);
	}
}
