// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

import org.elenchus.core.spi.Progress;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.scene.Stroke;

/** Draws a scene into a PNG file band by band: memory does not grow with the height of the picture. */
public final class PngImage {
    /** Greatest number of pixels of a picture; more than this no viewer opens. */
    public static final long MOST_PIXELS = 400_000_000;
    /** Greatest number of pixels along one side. */
    public static final int LONGEST = 65_500;
    private static final int BAND_PIXELS = 4_000_000;
    /** Signs and arrowheads may stick out of a part's bounds, in points. */
    private static final double OVERHANG = 40;

    private final Scene scene;
    private final double scale;
    private final int width;
    private final int height;
    private final boolean transparent;
    private final GlyphShapes glyphs = new GlyphShapes();

    private PngImage(Scene scene, double dotsPerInch, boolean transparent) {
        this.scene = scene;
        this.scale = dotsPerInch / 72;
        this.transparent = transparent;
        width = pixels(scene.bounds().width(), dotsPerInch);
        height = pixels(scene.bounds().height(), dotsPerInch);
    }

    private static int pixels(double points, double dotsPerInch) {
        return (int) Math.max(1, Math.ceil(points * dotsPerInch / 72 - 1e-6));
    }

    /** The greatest whole resolution at which the scene is within the limits; 0 where there is none. */
    public static int greatestResolution(Scene scene) {
        double w = scene.bounds().width() / 72;
        double h = scene.bounds().height() / 72;
        double bySide = (LONGEST - 1) / Math.max(w, h);
        double byArea = Math.sqrt(MOST_PIXELS / (w * h)) - 1;
        return (int) Math.max(0, Math.min(bySide, byArea));
    }

    /**
     * @param dotsPerInch at most {@link #greatestResolution}
     * @param transparent whether there is no ground where the scene has none; else white
     * @param out         not closed
     */
    public static void write(Scene scene, double dotsPerInch, boolean transparent, Progress progress, OutputStream out) throws IOException {
        new PngImage(scene, dotsPerInch, transparent).write(dotsPerInch, progress, out);
    }

    private void write(double dotsPerInch, Progress progress, OutputStream out) throws IOException {
        PngEncoder encoder = new PngEncoder(out, width, height, transparent);
        encoder.resolution(dotsPerInch);
        encoder.text("Title", scene.info().title());
        encoder.text("Author", String.join("; ", scene.info().authors()));
        encoder.text("Description", scene.info().description());
        encoder.text("Software", "Elenchus");
        int rows = Math.max(1, Math.min(height, BAND_PIXELS / width));
        BufferedImage band = new BufferedImage(width, rows, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) band.getRaster().getDataBuffer()).getData();
        for (int top = 0; top < height; top += rows) {
            progress.checkCancelled();
            java.util.Arrays.fill(pixels, 0);
            draw(band, top);
            int used = Math.min(rows, height - top);
            for (int y = 0; y < used; y++) {
                encoder.row(pixels, y * width);
            }
            progress.worked(used);
        }
        encoder.end();
    }

    private void draw(BufferedImage band, int top) {
        Rect bounds = scene.bounds();
        Graphics2D g = band.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Rgb ground = scene.background() != null || transparent ? scene.background() : Rgb.WHITE;
        if (!transparent) {
            fillBand(g, band, Rgb.WHITE);
        }
        if (ground != null) {
            fillBand(g, band, ground);
        }
        g.translate(0, -top);
        g.scale(scale, scale);
        g.translate(-bounds.x(), -bounds.y());
        double from = bounds.y() + top / scale - OVERHANG;
        double to = bounds.y() + (top + band.getHeight()) / scale + OVERHANG;
        for (Part part : scene.parts()) {
            if (part.bounds().bottom() >= from && part.bounds().y() <= to) {
                for (Mark mark : part.marks()) {
                    draw(g, mark);
                }
            }
        }
        g.dispose();
    }

    private static void fillBand(Graphics2D g, BufferedImage band, Rgb colour) {
        g.setColor(colour(colour));
        g.fill(new Rectangle2D.Double(0, 0, band.getWidth(), band.getHeight()));
    }

    private void draw(Graphics2D g, Mark mark) {
        if (mark instanceof Mark.Text text) {
            g.setColor(colour(text.colour()));
            g.fill(glyphs.line(text));
            return;
        }
        Mark.Outline outline = (Mark.Outline) mark;
        Shape shape = shape(outline.path());
        if (outline.fill() != null) {
            g.setColor(colour(outline.fill()));
            g.fill(shape);
        }
        if (outline.stroke() != null) {
            g.setColor(colour(outline.stroke().colour()));
            g.setStroke(pen(outline.stroke()));
            g.draw(shape);
        }
    }

    private static Color colour(Rgb rgb) {
        return new Color(rgb.red(), rgb.green(), rgb.blue(), rgb.alpha());
    }

    private static BasicStroke pen(Stroke stroke) {
        float[] dashes = null;
        if (!stroke.dashes().isEmpty()) {
            dashes = new float[stroke.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashes().get(i).floatValue();
            }
        }
        return new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }

    private static Shape shape(Path path) {
        Path2D.Double shape = new Path2D.Double();
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.LineTo to) {
                shape.lineTo(to.x(), to.y());
            } else if (segment instanceof Path.CurveTo to) {
                shape.curveTo(to.x1(), to.y1(), to.x2(), to.y2(), to.x(), to.y());
            } else if (segment instanceof Path.MoveTo to) {
                shape.moveTo(to.x(), to.y());
            } else {
                shape.closePath();
            }
        }
        return shape;
    }
}
