// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Works on the canvas as a person does, with keys and mouse. */
final class Hands {

	private static final int PATIENCE = 60_000;
	private static final int CLICK_AFTER = 10;
	private static final int STEPS = 6;

	private final Display display;
	private final Control canvas;
	private Point at = new Point(0, 0);
	private boolean held;

	Hands(Control canvas) {
		this.canvas = canvas;
		this.display = canvas.getDisplay();
	}

	/** Brings the window to the front and puts the focus on the canvas. */
	void takeUp() {
		Shell shell = canvas.getShell();
		// A workbench that is still starting gives the focus to other parts, and a busy window manager takes its time: ask again until it stays.
		int[] asked = { 0 };
		until("the canvas of the active window has the focus", () -> {
			activateEditor();
			if (display.getActiveShell() != shell) {
				shell.forceActive();
				settle(200);
				if (++asked[0] % CLICK_AFTER == 0) {
					clickStatusLine(shell);
				}
			}
			if (!canvas.isFocusControl()) {
				canvas.forceFocus();
				settle(200);
			}
			return display.getActiveShell() == shell && canvas.isFocusControl();
		}, () -> ": active is " + display.getActiveShell() + ", the focus has " + display.getFocusControl());
	}

	/** The map that the workbench shows first may be opened when the test's is open already. */
	private void activateEditor() {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		for (IEditorReference reference : page.getEditorReferences()) {
			if (reference.getEditor(false) instanceof ArgumentMapEditor editor && editor != page.getActiveEditor()
					&& editor.canvas().viewer().getControl() == canvas) {
				page.activate(editor);
			}
		}
	}

	/** A window manager may refuse a program what it grants a person: then the window is clicked, where nothing happens otherwise. */
	private void clickStatusLine(Shell shell) {
		Rectangle client = shell.getClientArea();
		Point corner = shell.toDisplay(client.x + client.width / 2, client.y + client.height - 3);
		Event event = new Event();
		event.x = corner.x;
		event.y = corner.y;
		event.button = 1;
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			event.type = type;
			display.post(event);
			settle(30);
		}
	}

	/** Waits for something to be so, while the workbench goes on. */
	void until(String what, BooleanSupplier condition) {
		until(what, condition, () -> "");
	}

	/** @param found what is so instead, for the message */
	private void until(String what, BooleanSupplier condition, Supplier<String> found) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
			settle(10);
		}
		assertThat(condition.getAsBoolean()).as("%s%s", what, found.get()).isTrue();
	}

	/** Lets the workbench go on for some milliseconds. */
	void settle(int milliseconds) {
		long end = System.currentTimeMillis() + milliseconds;
		do {
			while (display.readAndDispatch()) {
				// Until nothing is left to do.
			}
			pause();
		} while (System.currentTimeMillis() < end);
	}

	private static void pause() {
		try {
			Thread.sleep(2);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Presses a key, with modifiers held. */
	void key(int keyCode, int... modifiers) {
		for (int modifier : modifiers) {
			post(SWT.KeyDown, modifier, (char) 0);
		}
		char character = keyCode >= ' ' && keyCode < SWT.DEL ? (char) keyCode : 0;
		post(SWT.KeyDown, character == 0 ? keyCode : 0, character);
		post(SWT.KeyUp, character == 0 ? keyCode : 0, character);
		for (int i = modifiers.length - 1; i >= 0; i--) {
			post(SWT.KeyUp, modifiers[i], (char) 0);
		}
		settle(60);
	}

	/** Types lower case letters, digits and spaces. */
	void type(String text) {
		for (char c : text.toCharArray()) {
			post(SWT.KeyDown, 0, c);
			post(SWT.KeyUp, 0, c);
			settle(4);
		}
		settle(60);
	}

	private void post(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		assertThat(display.post(event)).as("the display takes key events").isTrue();
		settle(8);
	}

	/** Moves the mouse to a place of the canvas. */
	void moveTo(int x, int y) {
		at = new Point(x, y);
		mouse(SWT.MouseMove, 0);
		settle(15);
	}

	/**
	 * Mouse events are given to the canvas as it would get them from the window system: posted ones land beside their place under window managers
	 * that put a frame around the window.
	 */
	private void mouse(int type, int button) {
		Event event = new Event();
		event.type = type;
		event.widget = canvas;
		event.x = at.x;
		event.y = at.y;
		event.button = button;
		event.count = 1;
		event.stateMask = held && type != SWT.MouseDown ? SWT.BUTTON1 : 0;
		canvas.notifyListeners(type, event);
	}

	void click(int x, int y) {
		moveTo(x, y);
		button(SWT.MouseDown);
		button(SWT.MouseUp);
	}

	/** Drags from one place of the canvas to another, past enough places in between. */
	void drag(int fromX, int fromY, int toX, int toY) {
		moveTo(fromX, fromY);
		button(SWT.MouseDown);
		for (int i = 1; i <= STEPS; i++) {
			moveTo(fromX + (toX - fromX) * i / STEPS, fromY + (toY - fromY) * i / STEPS);
		}
		moveTo(toX, toY);
		button(SWT.MouseUp);
	}

	private void button(int type) {
		mouse(type, 1);
		held = type == SWT.MouseDown;
		settle(60);
	}
}
