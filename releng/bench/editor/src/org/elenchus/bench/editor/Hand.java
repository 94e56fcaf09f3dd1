// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench.editor;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/** Presses keys and moves the mouse over the canvas, and counts whatever follows as frames. */
final class Hand {
	private static final int STEPS = 12;

	private final Control canvas;
	private final Display display;
	private final Frames frames;
	private boolean held;

	Hand(Control canvas, Frames frames) {
		this.canvas = canvas;
		this.display = canvas.getDisplay();
		this.frames = frames;
	}

	/** Brings the window to the front and puts the focus on the canvas. */
	void takeUp() {
		Shell shell = canvas.getShell();
		boolean ready = frames.until(() -> {
			if (display.getActiveShell() == shell && canvas.isFocusControl()) {
				return true;
			}
			shell.forceActive();
			canvas.forceFocus();
			frames.forMilliseconds(150);
			return false;
		});
		if (!ready) {
			throw new IllegalStateException("the canvas does not get the focus: run the bench on a display of its own with a window manager, such as openbox");
		}
	}

	void key(int code, int... modifiers) {
		for (int modifier : modifiers) {
			post(SWT.KeyDown, modifier, (char) 0);
		}
		char character = code >= ' ' && code < SWT.DEL ? (char) code : 0;
		post(SWT.KeyDown, character == 0 ? code : 0, character);
		post(SWT.KeyUp, character == 0 ? code : 0, character);
		for (int i = modifiers.length - 1; i >= 0; i--) {
			post(SWT.KeyUp, modifiers[i], (char) 0);
		}
	}

	void type(String text) {
		for (char c : text.toCharArray()) {
			post(SWT.KeyDown, 0, c);
			post(SWT.KeyUp, 0, c);
			frames.forMilliseconds(20);
		}
	}

	private void post(int type, int code, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = character;
		if (!display.post(event)) {
			throw new IllegalStateException("the display takes no key events");
		}
		frames.forMilliseconds(5);
	}

	/** Drags with the left button, in steps, as a hand does. */
	void drag(Point from, int dx, int dy) {
		mouse(SWT.MouseMove, from.x, from.y, 0);
		mouse(SWT.MouseDown, from.x, from.y, 1);
		held = true;
		for (int i = 1; i <= STEPS; i++) {
			mouse(SWT.MouseMove, from.x + dx * i / STEPS, from.y + dy * i / STEPS, 0);
			frames.forMilliseconds(16);
		}
		held = false;
		mouse(SWT.MouseUp, from.x + dx, from.y + dy, 1);
	}

	private void mouse(int type, int x, int y, int button) {
		Event event = new Event();
		event.type = type;
		event.widget = canvas;
		event.x = x;
		event.y = y;
		event.button = button;
		event.count = 1;
		event.stateMask = held || type == SWT.MouseUp ? SWT.BUTTON1 : 0;
		frames.run(() -> canvas.notifyListeners(type, event));
		frames.forMilliseconds(5);
	}
}
