// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.overview;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.elenchus.model.Point;
import org.elenchus.rendering.Sketch;
import org.elenchus.rendering.notation.Figure;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;

/** A drawing in so few pixels that each box and line is a few of them. Set one by one: fast enough for tens of thousands. */
final class Miniature implements Sketch {

	private static final int LEAST_FRAMED = 3;

	private final int width;
	private final int height;
	private final double left;
	private final double top;
	private final double scale;
	private final int[] pixels;

	/**
	 * @param left  of the drawing at the left border, in points
	 * @param top   of the drawing at the upper border, in points
	 * @param scale pixels in a point
	 */
	Miniature(int width, int height, double left, double top, double scale, Rgb paper) {
		this.width = width;
		this.height = height;
		this.left = left;
		this.top = top;
		this.scale = scale;
		pixels = new int[width * height];
		Arrays.fill(pixels, pixel(paper));
	}

	private static int pixel(Rgb colour) {
		return colour.red() << 16 | colour.green() << 8 | colour.blue();
	}

	@Override
	public void region(Rect bounds, Rgb fill) {
		fill(across(bounds.x()), down(bounds.y()), across(bounds.right()) + 1, down(bounds.bottom()) + 1, pixel(fill));
	}

	@Override
	public void line(List<Point> route, Rgb colour) {
		int pixel = pixel(colour);
		int x = across(route.get(0).x());
		int y = down(route.get(0).y());
		for (int i = 1; i < route.size(); i++) {
			int nextX = across(route.get(i).x());
			int nextY = down(route.get(i).y());
			piece(x, y, nextX, nextY, pixel);
			x = nextX;
			y = nextY;
		}
	}

	private void piece(int x1, int y1, int x2, int y2, int pixel) {
		int steps = Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
		if (steps > 4 * (width + height)) {
			return;
		}
		for (int i = 0; i <= steps; i++) {
			set(steps == 0 ? x1 : x1 + (x2 - x1) * i / steps, steps == 0 ? y1 : y1 + (y2 - y1) * i / steps, pixel);
		}
	}

	@Override
	public void box(double x, double y, double boxWidth, double boxHeight, Figure figure) {
		int fromX = across(x);
		int fromY = down(y);
		int toX = Math.max(fromX + 1, across(x + boxWidth));
		int toY = Math.max(fromY + 1, down(y + boxHeight));
		Rgb fill = null;
		Rgb line = null;
		for (int i = 0; i < figure.marks().size() && (fill == null || line == null); i++) {
			if (figure.marks().get(i) instanceof Mark.Outline outline) {
				fill = fill == null ? outline.fill() : fill;
				line = line == null && outline.stroke() != null ? outline.stroke().colour() : line;
			}
		}
		boolean framed = toX - fromX >= LEAST_FRAMED && toY - fromY >= LEAST_FRAMED;
		Rgb inside = framed && fill != null ? fill : line != null ? line : fill;
		if (inside == null) {
			return;
		}
		fill(fromX, fromY, toX, toY, pixel(inside));
		if (framed && line != null) {
			frame(fromX, fromY, toX - 1, toY - 1, pixel(line));
		}
	}

	private void fill(int fromX, int fromY, int toX, int toY, int pixel) {
		for (int y = Math.max(0, fromY); y < Math.min(height, toY); y++) {
			for (int x = Math.max(0, fromX); x < Math.min(width, toX); x++) {
				pixels[y * width + x] = pixel;
			}
		}
	}

	private void frame(int x1, int y1, int x2, int y2, int pixel) {
		piece(x1, y1, x2, y1, pixel);
		piece(x2, y1, x2, y2, pixel);
		piece(x2, y2, x1, y2, pixel);
		piece(x1, y2, x1, y1, pixel);
	}

	private void set(int x, int y, int pixel) {
		if (x >= 0 && x < width && y >= 0 && y < height) {
			pixels[y * width + x] = pixel;
		}
	}

	private int across(double x) {
		return whole((x - left) * scale);
	}

	private int down(double y) {
		return whole((y - top) * scale);
	}

	/** What {@link Math#floor} says, faster. */
	private static int whole(double value) {
		int cut = (int) value;
		return value < cut ? cut - 1 : cut;
	}

	ImageData image() {
		ImageData data = new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		for (int y = 0; y < height; y++) {
			data.setPixels(0, y, width, pixels, y * width);
		}
		return data;
	}
}
