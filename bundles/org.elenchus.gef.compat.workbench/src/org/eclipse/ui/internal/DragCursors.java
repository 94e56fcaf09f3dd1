// SPDX-License-Identifier: EPL-2.0
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * The cursors that GEF 3.2 shows while the title of its flyout palette is dragged from one side of the editor to the other.
 * Today's workbench no longer has the class. GEF calls {@link #getCursor(int)} alone, with one of the constants below.
 */
public final class DragCursors {

    /** The palette cannot be dropped here. */
    public static final int INVALID = 0;
    /** Dropped here, the palette goes to the left side. */
    public static final int LEFT = 1;
    /** Dropped here, the palette goes to the right side. */
    public static final int RIGHT = 2;

    private DragCursors() {
    }

    /**
     * Returns the system cursor for a drop position. It belongs to the display: the caller must not dispose of it.
     *
     * @param position one of the constants of this class; any other value counts as {@link #INVALID}
     */
    public static Cursor getCursor(int position) {
        return Display.getCurrent().getSystemCursor(systemCursor(position));
    }

    private static int systemCursor(int position) {
        switch (position) {
        case LEFT:
            return SWT.CURSOR_SIZEW;
        case RIGHT:
            return SWT.CURSOR_SIZEE;
        default:
            return SWT.CURSOR_NO;
        }
    }
}
