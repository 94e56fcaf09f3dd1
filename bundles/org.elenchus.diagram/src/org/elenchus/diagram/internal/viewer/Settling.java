// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.viewer;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.rendering.Drawing;

/** Does in the background what changes of a large map have left to be done. What is overtaken by the next change is begun anew. Belongs to the UI thread. */
final class Settling {

	private final Control control;
	private final DrawnMap drawn;
	private final Consumer<Drawing.Rest> finished;
	private Drawing.Rest waiting;
	private boolean running;
	private boolean held;

	/** @param finished is given work that has been done, in the UI thread, while no mouse button is held */
	Settling(Control control, DrawnMap drawn, Consumer<Drawing.Rest> finished) {
		this.control = control;
		this.drawn = drawn;
		this.finished = finished;
		control.addListener(SWT.MouseDown, event -> held = event.button == 1);
		control.addListener(SWT.MouseUp, event -> release());
		// A menu or a text that opens under the mouse may get what the canvas waits for.
		control.addListener(SWT.MouseMove, event -> {
			if (held && (event.stateMask & SWT.BUTTON_MASK) == 0) {
				release();
			}
		});
		control.addListener(SWT.FocusOut, event -> release());
	}

	private void release() {
		held = false;
		if (waiting != null) {
			control.getDisplay().asyncExec(this::deliver);
		}
	}

	/** To be called after each change. */
	void begin() {
		Drawing.Rest rest = running ? null : drawn.drawing().rest();
		if (rest == null) {
			return;
		}
		running = true;
		Job job = Job.createSystem(Messages.layout_job, monitor -> {
			run(rest);
			if (!control.isDisposed()) {
				control.getDisplay().asyncExec(() -> {
					running = false;
					waiting = rest;
					deliver();
				});
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** A map that changes under the work makes it fail at worst; then it is of no use anyway. */
	private void run(Drawing.Rest rest) {
		try {
			rest.run();
		} catch (RuntimeException e) {
			ILog.of(Settling.class).warn(Messages.layout_failed, e);
		}
	}

	private void deliver() {
		if (waiting == null || held || control.isDisposed()) {
			return;
		}
		Drawing.Rest rest = waiting;
		waiting = null;
		if (rest.isCurrent(drawn.drawing())) {
			finished.accept(rest);
		} else if (rest.isOvertaken(drawn.drawing())) {
			begin();
		}
	}
}
