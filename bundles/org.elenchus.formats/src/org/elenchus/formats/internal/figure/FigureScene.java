// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.formats.internal.Messages;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.Showing;
import org.elenchus.rendering.layout.Direction;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.notation.KeyOptions;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.notation.LeftOut;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.notation.LeftOut;
import org.elenchus.rendering.notation.Notations;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.style.Style;

/** From a map and the options of a figure to the scene that is written: the view looked up, the width set, losses told. */
public final class FigureScene {
    private static final double DEFAULT_MARGIN = 12;
    /** In a column of text there is white around the figure anyway. */
    private static final double COLUMN_MARGIN = 5;
    private static final double SMALLEST_FONT = 1;
    private static final double LARGEST_FONT = 200;
    private static final double LEGIBLE = 6;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double DEEPEST = 10_000;
    private static final double GREATEST_RATIO = 100;

    /**
     * What was drawn.
     *
     * @param style as used
     * @param key   what numbers in the figure stand for
     * @param labelling what an evaluation says
     */
    public record Drawn(Scene scene, Style style, KeyList key, Labelling labelling) {
    }

    private final ArgumentMap map;
    private final ExportRequest request;
    private final FigureOptions options;
    private final double width;
    private final double loose;

    private FigureScene(ArgumentMap map, ExportRequest request, FigureOptions options, double width, double loose) {
        this.map = map;
        this.request = request;
        this.options = options;
        this.width = width;
        this.loose = loose;
    }

    /** Draws the map as asked; what cannot be shown goes to the request's report. */
    public static Scene of(ArgumentMap map, ExportRequest request, FigureOptions options) throws ExportException {
        return draw(map, request, options, 0, 1).scene();
    }

    /**
     * Draws the map as asked; what cannot be shown goes to the request's report.
     *
     * @param width in points that is to be kept to where the options name none; 0 for any
     * @param loose how much larger than it will be set the text is to be measured: 1 where it is set in the font that measures it
     */
    public static Drawn draw(ArgumentMap map, ExportRequest request, FigureOptions options, double width, double loose) throws ExportException {
        return new FigureScene(map, request, options, options.length(FigureOptions.WIDTH, width), loose).draw();
    }

    private Drawn draw() throws ExportException {
        MapView view = view();
        Style style = style(view);
        DrawingOptions drawing = drawingOptions(view, style);
        if (options.has(FigureOptions.DEPTH)) {
            FigureView folded = FigureView.loosened(view);
            Depth.fold(map, folded, (int) options.number(FigureOptions.DEPTH, 0, 1, DEEPEST));
            view = folded.view();
        }
        double ratio = aspect();
        Drawing drawn = width > 0 ? FittedDrawing.of(map, view, drawing, width, ratio, request.progress()) : Drawing.of(map, view, drawing);
        for (LeftOut omitted : drawn.leftOut()) {
            request.report().leftOut(omitted.element() == null ? null : omitted.element().getId(), omitted.what(), 0);
        }
        double size = style.typography().size() / loose;
        if (width > 0) {
            return new Drawn(toWidth(drawn.scene(), width, size), style, drawn.keyList(), drawing.labelling());
        }
        warnOfSmallText(size);
        return new Drawn(drawn.scene(), style, drawn.keyList(), drawing.labelling());
    }

    private void warnOfSmallText(double size) {
        if (size < LEGIBLE) {
            request.report().approximated(null, Messages.get("figure.smallFont", FigureOptions.plain(size)), 0);
        }
    }

    /** The view that the request names by object, by name or by id; null for the map's first, or one of its own. */
    private MapView view() throws ExportException {
        String wanted = options.text(FigureOptions.VIEW);
        if (wanted == null) {
            return request.view() != null || map.getViews().isEmpty() ? request.view() : map.getViews().get(0);
        }
        List<String> names = new ArrayList<>();
        for (MapView view : map.getViews()) {
            if (wanted.equals(view.getName()) || wanted.equals(view.getId())) {
                return view;
            }
            names.add(view.getName() == null ? view.getId() : view.getName());
        }
        throw new ExportException(names.isEmpty() ? Messages.get("figure.noViewAtAll", wanted)
                : Messages.get("figure.noView", wanted, String.join(", ", names)));
    }

    private Style style(MapView view) throws ExportException {
        Style style = FigureStyle.of(options, view);
        if (options.has(FigureOptions.FONT_SIZE)) {
            double size = options.length(FigureOptions.FONT_SIZE, 0);
            if (size < SMALLEST_FONT || size > LARGEST_FONT) {
                throw new ExportException(Messages.get("figure.badNumber", FigureOptions.FONT_SIZE, options.text(FigureOptions.FONT_SIZE),
                        SMALLEST_FONT, LARGEST_FONT));
            }
            style = style.withTextSize(size);
        }
        style = loose == 1 ? style : style.withTextSize(style.typography().size() * loose);
        return options.has(FigureOptions.BACKGROUND) ? style.withBackground(options.colour(FigureOptions.BACKGROUND)) : style;
    }

    /** Another notation, layout, direction or size of type makes the positions of the view worthless. */
    private DrawingOptions drawingOptions(MapView view, Style style) throws ExportException {
        String notation = choice(FigureOptions.NOTATION, Notations.contributions());
        String layout = choice(FigureOptions.LAYOUT, Layouts.contributions());
        boolean otherNotation = notation != null && (view == null || !notation.equals(view.getNotation()));
        boolean relayout = loose != 1 || otherNotation || layout != null || options.has(FigureOptions.DIRECTION) || options.has(FigureOptions.FONT_SIZE)
                || options.has(FigureOptions.ASPECT) || options.has(FigureOptions.DEPTH);
        double margin = margin();
        KeyOptions key = !options.isOn(FigureOptions.KEY, true) ? KeyOptions.HIDDEN
                : width > 0 ? KeyOptions.DEFAULT.withWidth(Math.max(1, width - 2 * margin)) : KeyOptions.DEFAULT;
        Labelling labelling = FigureLabelling.of(map, view, options.text(FigureOptions.SEMANTICS), request);
        Showing showing = FigureSight.of(map, view, options, labelling, request);
        boolean gaps = !showing.hidden().isEmpty();
        return new DrawingOptions(notation, layout, style, layoutOptions(), 0, margin, relayout || gaps, labelling).withKey(key).withShowing(showing);
    }

    private double margin() throws ExportException {
        if (options.has(FigureOptions.PAGE)) {
            // Then the margin is that of the page.
            return COLUMN_MARGIN;
        }
        return options.length(FigureOptions.MARGIN, width > 0 ? COLUMN_MARGIN : DEFAULT_MARGIN);
    }

    /** Wished width divided by height; 0 for none. */
    private double aspect() throws ExportException {
        String wanted = options.text(FigureOptions.ASPECT);
        if (wanted == null) {
            return 0;
        }
        String[] sides = wanted.split(":", 2);
        double ratio = options.numberOf(sides[0]) / (sides.length == 1 ? 1 : options.numberOf(sides[1]));
        if (!(ratio >= 1 / GREATEST_RATIO && ratio <= GREATEST_RATIO)) {
            throw new ExportException(Messages.get("figure.badAspect", wanted));
        }
        return ratio;
    }

    private LayoutOptions layoutOptions() throws ExportException {
        double ratio = aspect();
        if (!options.has(FigureOptions.DIRECTION) && ratio == 0) {
            return null;
        }
        LayoutOptions layout = ratio == 0 ? LayoutOptions.DEFAULT : LayoutOptions.DEFAULT.withAspectRatio(ratio);
        try {
            return options.has(FigureOptions.DIRECTION) ? layout.withDirection(Direction.of(options.text(FigureOptions.DIRECTION))) : layout;
        } catch (IllegalArgumentException e) {
            throw new ExportException(e.getMessage(), e);
        }
    }

    private String choice(String name, List<Contribution> installed) throws ExportException {
        String wanted = options.text(name);
        if (wanted == null) {
            return null;
        }
        List<String> ids = new ArrayList<>();
        for (Contribution contribution : installed) {
            ids.add(contribution.id());
        }
        if (!ids.contains(wanted)) {
            throw new ExportException(Messages.get("figure.badChoice", name, wanted, String.join(", ", ids)));
        }
        return wanted;
    }

    /** Exactly so wide: a narrower picture is put into the middle; a wider one, which no layout could make fit, is scaled down, and that is told. */
    private Scene toWidth(Scene scene, double wanted, double textSize) {
        Rect bounds = scene.bounds();
        double factor = Math.min(1, wanted / bounds.width());
        if (factor > 1 - 1e-6) {
            double more = wanted - bounds.width();
            warnOfSmallText(textSize);
            Rect widened = new Rect(bounds.x() - more / 2, bounds.y(), wanted, bounds.height());
            return new Scene(widened, scene.background(), scene.parts(), scene.info());
        }
        String millimetres = FigureOptions.plain(wanted / POINTS_PER_MILLIMETRE);
        double size = textSize * factor;
        request.report().approximated(null, size < LEGIBLE ? Messages.get("figure.smallText", millimetres, FigureOptions.plain(size))
                : Messages.get("figure.scaled", millimetres, Math.round(100 * factor)), 0);
        return SceneTransform.scale(scene, factor);
    }
}
