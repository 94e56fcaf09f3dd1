// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.elenchus.rendering.text.Fonts;
import org.junit.jupiter.api.Test;

/** The screen has the fonts that figures are measured with, although none of them is installed. */
class ShippedFontsTest {

	@Test
	void textIsDrawnWithThemAndNotWithWhatStandsInForTheMissing() {
		int missing = width("A family that nobody has installed");
		for (Fonts.Face face : Fonts.faces()) {
			assertThat(width(face.family())).as(face.fileName()).isNotEqualTo(missing);
		}
	}

	private static int width(String family) {
		Font font = new Font(Display.getCurrent(), family, 40, SWT.NORMAL);
		GC gc = new GC(Display.getCurrent());
		try {
			gc.setFont(font);
			return gc.textExtent("What stands, what falls, and why").x;
		} finally {
			gc.dispose();
			font.dispose();
		}
	}
}
