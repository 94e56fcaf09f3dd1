// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Answers the dialogs that come up while something is done, and keeps what they said. */
public final class ExpectedDialog {

    private static final int LOOK_EVERY_MS = 30;

    private final Display display = Display.getCurrent();
    private final Set<Shell> before = Set.of(display.getShells());
    private final String button;
    private final List<String> titles = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private boolean listening = true;

    private ExpectedDialog(String button) {
        this.button = button;
    }

    /** @param button the words on the button to press, without the mark of its mnemonic */
    public static ExpectedDialog answeredWith(String button) {
        ExpectedDialog expected = new ExpectedDialog(button);
        expected.look();
        return expected;
    }

    private void look() {
        if (!listening) {
            return;
        }
        for (Shell shell : display.getShells()) {
            if (!before.contains(shell) && !shell.isDisposed() && shell.isVisible()) {
                answer(shell);
            }
        }
        display.timerExec(LOOK_EVERY_MS, this::look);
    }

    private void answer(Shell shell) {
        for (Control control : controls(shell)) {
            if (control instanceof Button found && found.getText().replace("&", "").equals(button)) {
                titles.add(shell.getText());
                messages.add(controls(shell).stream().filter(Label.class::isInstance).map(c -> ((Label) c).getText())
                        .filter(text -> !text.isBlank()).collect(Collectors.joining("\n")));
                found.notifyListeners(SWT.Selection, new Event());
                return;
            }
        }
    }

    private static List<Control> controls(Composite parent) {
        List<Control> all = new ArrayList<>();
        Arrays.stream(parent.getChildren()).forEach(child -> {
            all.add(child);
            if (child instanceof Composite composite) {
                all.addAll(controls(composite));
            }
        });
        return all;
    }

    /** Every control in a composite, from the outside in. */
    public static List<Control> controlsOf(Composite parent) {
        return controls(parent);
    }

    /** Ends the watch. */
    public void stop() {
        listening = false;
    }

    /** Titles of the dialogs that came up so far. */
    public List<String> titles() {
        return titles;
    }

    /** What they said, in the same order. */
    public List<String> messages() {
        return messages;
    }
}
