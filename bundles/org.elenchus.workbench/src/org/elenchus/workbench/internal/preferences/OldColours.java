// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.preferences;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * The window system's colours of words before a change of theme. The theme engine gives widgets these back while the window system has not left the old
 * theme yet, and on GTK they keep them then: white words on white. Belongs to the UI thread.
 */
final class OldColours {

    private static final int[] WORDS = { SWT.COLOR_WIDGET_FOREGROUND, SWT.COLOR_LIST_FOREGROUND, SWT.COLOR_INFO_FOREGROUND, SWT.COLOR_TITLE_FOREGROUND };
    private static final Color ANOTHER = new Color(1, 2, 3);
    private static final int EVERY_MS = 50;
    private static final int MOST_TIMES = 40;

    private final Display display;
    private final Set<RGB> before;

    private OldColours(Display display) {
        this.display = display;
        before = words();
    }

    static OldColours of(Display display) {
        return new OldColours(display);
    }

    private Set<RGB> words() {
        return IntStream.of(WORDS).mapToObj(colour -> display.getSystemColor(colour).getRGB()).collect(Collectors.toSet());
    }

    /** As soon as the window system has its new colours, all widgets that still have an old one take theirs from it. */
    void replaceLater() {
        replaceLater(MOST_TIMES);
    }

    private void replaceLater(int times) {
        display.timerExec(EVERY_MS, () -> {
            Set<RGB> now = words();
            if (!now.equals(before)) {
                now.addAll(before);
                for (Shell shell : display.getShells()) {
                    replace(shell, now);
                }
            } else if (times > 1) {
                replaceLater(times - 1);
            }
        });
    }

    /** @param colours that the window system may have given to a control, which may tell the new one and show the old one */
    private void replace(Control control, Set<RGB> colours) {
        if (colours.contains(control.getForeground().getRGB())) {
            // A colour that a control believes to have already is not set again.
            control.setForeground(ANOTHER);
            control.setForeground(null);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                replace(child, colours);
            }
        }
    }
}
