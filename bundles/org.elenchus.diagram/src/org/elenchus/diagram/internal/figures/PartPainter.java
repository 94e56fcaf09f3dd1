// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import java.util.List;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.elenchus.rendering.scene.FontSpec;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;

/**
 * Draws the marks of a part on a drawing surface whose unit is the point. As the surface takes whole numbers only, everything is drawn in
 * sixteenths. Letters too small to be read are drawn as bars.
 */
public final class PartPainter {

	/** Units of the surface in one point. */
	static final int FINE = 16;

	private static final double LEGIBLE_PIXELS = 3.2;
	private static final double VISIBLE_PIXELS = 1.1;
	private static final double LEAST_EDITING_SCALE = 1;
	private static final int BAR_ALPHA = 90;

	/** Pixels in a point below which shapes stand for what they show. */
	private static final double COARSE = 0.2;
	private static final double EXACT = 0.004;
	private static final double HALO_PIXELS = 7;
	private static final int HALO_ALPHA = 90;
	private static final int MARGIN = 4;

	private final CoarsePainter coarse = new CoarsePainter();
	private final Device device;
	private final ScreenFonts fonts;
	private double scale = 1;
	private Rect visible = Rect.EMPTY;

	public PartPainter(Device device, ScreenFonts fonts) {
		this.device = device;
		this.fonts = fonts;
	}

	/** Pixels in a point. */
	public double scale() {
		return scale;
	}

	public void setScale(double scale) {
		this.scale = scale;
	}

	/** A font for a text widget, with letters as large as the picture shows them now, but never too small to be read. */
	public Font fontForEditing(FontSpec font) {
		return fonts.forEditing(font, Math.max(scale, LEAST_EDITING_SCALE));
	}

	/**
	 * Prepares a surface for the parts that are painted next.
	 *
	 * @param sight what can be seen of it, in points
	 */
	void begin(Graphics graphics, Rectangle sight) {
		visible = new Rect(sight.x - MARGIN, sight.y - MARGIN, sight.width + 2.0 * MARGIN, sight.height + 2.0 * MARGIN);
		graphics.pushState();
		graphics.scale(1f / FINE, 1f / FINE);
		graphics.setAntialias(isCoarse() ? SWT.OFF : SWT.ON);
		graphics.setTextAntialias(SWT.ON);
		graphics.setLineCap(SWT.CAP_ROUND);
		graphics.setLineJoin(SWT.JOIN_ROUND);
	}

	void end(Graphics graphics) {
		graphics.popState();
	}

	private boolean isCoarse() {
		return scale < COARSE;
	}

	/** Between {@link #begin} and {@link #end}. */
	void paint(Graphics graphics, Part part) {
		if (isCoarse()) {
			coarse.paint(graphics, part, scale);
			return;
		}
		for (Mark mark : part.marks()) {
			if (mark instanceof Mark.Outline outline) {
				paintOutline(graphics, outline);
			} else if (mark instanceof Mark.Text text) {
				paintText(graphics, text, part.bounds());
			}
		}
	}

	/** The glow around a selected connector. */
	void paintHalo(Graphics graphics, Part part) {
		graphics.setForegroundColor(Marking.COLOUR);
		graphics.setAlpha(HALO_ALPHA);
		graphics.setLineStyle(SWT.LINE_SOLID);
		graphics.setLineWidth(fine(HALO_PIXELS / scale));
		graphics.drawPolyline(CoarsePainter.points(part.route()));
		graphics.setAlpha(255);
	}

	private void paintOutline(Graphics graphics, Mark.Outline outline) {
		org.eclipse.swt.graphics.Path path = toSwt(inSight(outline));
		try {
			if (outline.fill() != null) {
				graphics.setAlpha(outline.fill().alpha());
				graphics.setBackgroundColor(colour(outline.fill()));
				graphics.fillPath(path);
			}
			if (outline.stroke() != null) {
				prepareStroke(graphics, outline.stroke());
				graphics.drawPath(path);
			}
		} finally {
			path.dispose();
		}
	}

	private Path inSight(Mark.Outline outline) {
		if (outline.stroke() == null || outline.fill() != null || outline.stroke().dashes().isEmpty()) {
			return outline.path();
		}
		return DashedCourse.within(visible, outline.path(), outline.stroke().dashes().stream().mapToDouble(d -> d).sum());
	}

	private void prepareStroke(Graphics graphics, Stroke stroke) {
		graphics.setAlpha(stroke.colour().alpha());
		graphics.setForegroundColor(colour(stroke.colour()));
		graphics.setLineWidth(Math.max(1, fine(stroke.width())));
		List<Double> dashes = stroke.dashes();
		if (dashes.isEmpty()) {
			graphics.setLineStyle(SWT.LINE_SOLID);
		} else {
			graphics.setLineDash(dashes.stream().mapToInt(d -> Math.max(1, fine(d))).toArray());
			graphics.setLineStyle(SWT.LINE_CUSTOM);
		}
	}

	private void paintText(Graphics graphics, Mark.Text text, Rect within) {
		double pixels = text.font().size() * scale;
		if (pixels < VISIBLE_PIXELS || text.text().isBlank()) {
			return;
		}
		if (pixels < LEGIBLE_PIXELS) {
			paintBar(graphics, text, within);
			return;
		}
		ScreenFonts.ScreenFont font = fonts.get(text.font());
		graphics.setAlpha(text.colour().alpha());
		graphics.setForegroundColor(colour(text.colour()));
		graphics.setFont(font.font());
		if (Math.abs(font.stretch() - 1) < EXACT) {
			graphics.drawString(text.text(), fine(text.x()), fine(text.baseline()) - font.ascent());
			return;
		}
		graphics.pushState();
		graphics.translate((float) (text.x() * FINE), (float) (text.baseline() * FINE));
		graphics.scale((float) font.stretch(), (float) font.stretch());
		graphics.drawString(text.text(), 0, -font.ascent());
		graphics.popState();
	}

	private void paintBar(Graphics graphics, Mark.Text text, Rect within) {
		double height = text.font().size() * 0.45;
		graphics.setAlpha(BAR_ALPHA);
		graphics.setBackgroundColor(colour(text.colour()));
		double width = Math.min(text.width(), within.right() - text.x());
		graphics.fillRectangle(fine(text.x()), fine(text.baseline() - height), fine(Math.max(0, width)), fine(height));
	}

	private org.eclipse.swt.graphics.Path toSwt(Path path) {
		org.eclipse.swt.graphics.Path result = new org.eclipse.swt.graphics.Path(device);
		for (Path.Segment segment : path.segments()) {
			if (segment instanceof Path.MoveTo m) {
				result.moveTo(exact(m.x()), exact(m.y()));
			} else if (segment instanceof Path.LineTo l) {
				result.lineTo(exact(l.x()), exact(l.y()));
			} else if (segment instanceof Path.CurveTo c) {
				result.cubicTo(exact(c.x1()), exact(c.y1()), exact(c.x2()), exact(c.y2()), exact(c.x()), exact(c.y()));
			} else {
				result.close();
			}
		}
		return result;
	}

	private static float exact(double points) {
		return (float) (points * FINE);
	}

	static int fine(double points) {
		return (int) Math.round(points * FINE);
	}

	private Color colour(Rgb rgb) {
		return coarse.colour(rgb);
	}
}
