// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench.editor;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Runs the event loop and notes how long it was busy at a stretch: that long the window stands still for whoever sits before it. */
final class Frames {
	/** The window is at rest when nothing has happened for that many milliseconds. */
	private static final int REST = 250;
	private static final int PATIENCE = 60_000;

	private final Display display;
	private final LongFrames longFrames;
	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
	private double longest;
	private double busiest;
	private long processor;

	Frames(Display display, LongFrames longFrames) {
		this.display = display;
		this.longFrames = longFrames;
	}

	/** Forgets what was noted. */
	void begin() {
		longest = 0;
		busiest = 0;
	}

	/** The longest stretch since {@link #begin}, in milliseconds. */
	double longest() {
		return longest;
	}

	/** The most processor time that one stretch took, in milliseconds: what is left of the longest where others use the machine too. */
	double busiest() {
		return busiest;
	}

	private long start() {
		longFrames.frameBegins();
		processor = threads.getCurrentThreadCpuTime();
		return System.nanoTime();
	}

	/** Something that the window system or the user does, as a stretch of its own. */
	void run(Runnable action) {
		long start = start();
		action.run();
		note(start);
	}

	/** Lets the event loop go on until the window is at rest. */
	void untilAtRest() {
		long last = System.nanoTime();
		while (System.nanoTime() - last < REST * 1_000_000L) {
			if (dispatch()) {
				last = System.nanoTime();
			}
		}
	}

	/** @return whether it came to be so within a minute */
	boolean until(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
			dispatch();
		}
		return condition.getAsBoolean();
	}

	/** Lets the event loop go on for some milliseconds at least. */
	void forMilliseconds(int milliseconds) {
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		while (System.nanoTime() < end) {
			dispatch();
		}
	}

	/** @return whether anything was to do that took a tenth of a millisecond */
	private boolean dispatch() {
		long start = start();
		boolean more = display.readAndDispatch();
		double took = note(start);
		if (!more) {
			try {
				Thread.sleep(1);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
		return more && took > 0.1;
	}

	private double note(long start) {
		longFrames.frameEnds();
		double took = (System.nanoTime() - start) / 1e6;
		longest = Math.max(longest, took);
		busiest = Math.max(busiest, (threads.getCurrentThreadCpuTime() - processor) / 1e6);
		return took;
	}
}
