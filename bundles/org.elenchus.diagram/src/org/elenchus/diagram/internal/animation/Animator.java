// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.animation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.elenchus.diagram.internal.figures.PartFigure;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/**
 * Brings figures to what they are to show: those in sight glide there within a quarter of a second, the others are there at once. Never
 * waits: whatever comes in between, the figures jump to their ends.
 */
public final class Animator {

	private static final int MILLISECONDS = 220;
	private static final int FRAME = 16;
	/** More moving figures than this would not glide but stutter. */
	private static final int MOST = 400;

	private final Map<PartFigure, Part> ends = new LinkedHashMap<>();
	private final Map<PartFigure, Morph> running = new LinkedHashMap<>();
	private long began;
	private Runnable whenDone = () -> { };

	/** Says what a figure is to show after the next start. */
	public void add(PartFigure figure, Part end) {
		if (end != null) {
			ends.put(figure, end);
		}
	}

	/** Whether figures are on their way. */
	public boolean isRunning() {
		return !running.isEmpty();
	}

	/** To be called once after the figures have arrived. */
	public void whenDone(Runnable action) {
		if (running.isEmpty()) {
			action.run();
			return;
		}
		Runnable before = whenDone;
		whenDone = () -> {
			before.run();
			action.run();
		};
	}

	/**
	 * Lets the figures move.
	 *
	 * @param sight the area, after the canvas was moved, within which figures glide; null where nothing shall
	 * @param dx    how far the canvas was moved at once to the right, so that the figures begin where they were seen
	 * @param dy    the same downwards
	 */
	public void start(Rectangle sight, double dx, double dy) {
		ends.forEach((figure, end) -> {
			Part now = figure.part() == null ? null : Morph.slid(figure.part(), dx, dy);
			if (sight != null && now != null && moves(now, end) && (isIn(now, sight) || isIn(end, sight))) {
				running.put(figure, new Morph(now, end));
			} else {
				figure.show(end);
			}
		});
		if (running.size() > MOST) {
			finish();
		}
		ends.clear();
		if (!running.isEmpty()) {
			began = System.nanoTime();
			step();
		}
	}

	private static boolean moves(Part now, Part end) {
		return now.bounds().x() != end.bounds().x() || now.bounds().y() != end.bounds().y() || !now.route().equals(end.route());
	}

	private static boolean isIn(Part part, Rectangle sight) {
		Rect b = part.bounds();
		return b.x() < sight.x + sight.width && sight.x < b.right() && b.y() < sight.y + sight.height && sight.y < b.bottom();
	}

	/** Ends the way at once. */
	public void finish() {
		running.forEach((figure, morph) -> figure.show(morph.at(1)));
		running.clear();
		Runnable action = whenDone;
		whenDone = () -> { };
		action.run();
	}

	private void step() {
		double t = (System.nanoTime() - began) / 1e6 / MILLISECONDS;
		if (running.isEmpty()) {
			return;
		}
		if (t >= 1) {
			finish();
			return;
		}
		double eased = t * t * (3 - 2 * t);
		running.forEach((figure, morph) -> figure.show(morph.at(eased)));
		Display.getCurrent().timerExec(FRAME, this::step);
	}
}
