// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import org.eclipse.swt.graphics.Color;

/** How what is selected, dragged or aimed at is marked, apart from the colours of the picture itself. */
public final class Marking {

	public static final Color COLOUR = new Color(0x1f, 0x6f, 0xeb);
	public static final Color PAPER = new Color(0xff, 0xff, 0xff);
	public static final Color PRO = new Color(0x1b, 0x7f, 0x4f);
	public static final Color CON = new Color(0xb3, 0x2d, 0x2d);
	/** Opacity of what shows through. */
	public static final int GHOST_ALPHA = 50;

	private Marking() {
	}
}
