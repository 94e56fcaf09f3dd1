// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.elenchus.diagram.ShippedFonts;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.text.TextMetrics;

/**
 * The shipped fonts as the screen knows them, calibrated so that a line is as wide on the screen as it was measured for every other writer.
 * Belongs to one display and its thread.
 */
public final class ScreenFonts {

	private static final String SAMPLE = "nonononononononononononononono";
	private static final double POINTS_PER_INCH = 72;

	/**
	 * A font to draw with on a surface whose unit is a sixteenth of a point.
	 *
	 * @param ascent  from the top of the drawn text to its baseline, in the font's own units
	 * @param stretch by which to scale so that the font's own units become sixteenths
	 */
	record ScreenFont(Font font, int ascent, double stretch) {
	}

	private final Display display;
	private final Map<FontSpec, ScreenFont> fonts = new HashMap<>();
	private final Map<Long, Font> editing = new HashMap<>();

	public ScreenFonts(Display display) {
		this.display = display;
		ShippedFonts.load(display);
	}

	ScreenFont get(FontSpec spec) {
		return fonts.computeIfAbsent(spec, this::create);
	}

	/** A font for a text widget in which letters are as large as the picture shows them at a scale. */
	public Font forEditing(FontSpec spec, double pixelsPerPoint) {
		int height = Math.max(1, (int) Math.round(spec.size() * pixelsPerPoint * POINTS_PER_INCH / display.getDPI().x));
		long key = (long) style(spec) << 32 | height;
		return editing.computeIfAbsent(key, k -> new Font(display, spec.family(), height, style(spec)));
	}

	public void dispose() {
		fonts.values().forEach(font -> font.font.dispose());
		fonts.clear();
		editing.values().forEach(Font::dispose);
		editing.clear();
	}

	private ScreenFont create(FontSpec spec) {
		int height = (int) Math.round(spec.size() * PartPainter.FINE * POINTS_PER_INCH / display.getDPI().x);
		Font font = new Font(display, spec.family(), Math.max(1, height), style(spec));
		Image surface = new Image(display, 1, 1);
		GC gc = new GC(surface);
		try {
			gc.setFont(font);
			double wanted = TextMetrics.width(SAMPLE, spec) * PartPainter.FINE;
			int measured = gc.stringExtent(SAMPLE).x;
			return new ScreenFont(font, gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading(), measured == 0 ? 1 : wanted / measured);
		} finally {
			gc.dispose();
			surface.dispose();
		}
	}

	private static int style(FontSpec spec) {
		return (spec.bold() ? SWT.BOLD : SWT.NORMAL) | (spec.italic() ? SWT.ITALIC : SWT.NORMAL);
	}
}
