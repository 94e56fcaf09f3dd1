// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.formats.internal.figure.FigureWords;
import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.style.Style;

/**
 * Splits a figure over pages. Boxes and lines of text stay whole; a connector whose ends come to lie on different pages ends at the border of each in a
 * reference to the other: a letter that stands for the conclusion, and numbers of pages.
 */
public final class Paging {
    private final Scene scene;
    private final PageFormat format;
    private final Sheets sheets;
    private final List<List<Reference>> references = new ArrayList<>();
    /** By number of the page: its pieces of a connector that is cut. */
    private final List<Map<Part, List<Mark>>> pieces = new ArrayList<>();
    private final Map<String, String> letters = new LinkedHashMap<>();

    private Paging(Scene scene, PageFormat format, Sheets sheets) {
        this.scene = scene;
        this.format = format;
        this.sheets = sheets;
        for (int i = 0; i < sheets.count(); i++) {
            references.add(new ArrayList<>());
            pieces.add(new HashMap<>());
        }
    }

    /** @param scene no wider than the page's inner width */
    public static List<Page> split(Scene scene, PageFormat format, Style style) {
        double room = format.innerHeight();
        boolean several = scene.bounds().height() > room;
        return new Paging(scene, format, new Sheets(scene, several ? room - 2 * Margin.BAND : room)).pages(style);
    }

    private List<Page> pages(Style style) {
        for (Part part : scene.parts()) {
            if (part.kind() == Part.Kind.CONNECTOR) {
                cut(part);
            }
        }
        name();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            pages.add(page(i, style));
        }
        return pages;
    }

    private void cut(Part part) {
        Point start = part.route().get(0);
        Point tip = part.route().get(part.route().size() - 1);
        Part from = sheets.nodeAt(start);
        Part to = sheets.nodeAt(tip);
        int source = from == null ? sheets.pageAt(start.y()) : sheets.pageOf(from);
        int target = to == null ? sheets.pageAt(tip.y()) : sheets.pageOf(to);
        Sheets.Range range = sheets.range(target);
        Rect b = part.bounds();
        if (source == target && b.y() >= range.top() && b.bottom() <= range.bottom()) {
            pieces.get(source).put(part, part.marks());
            return;
        }
        Mark.Outline line = (Mark.Outline) part.marks().get(0);
        // Drawn from its target.
        List<Point> points = Flat.of(line.path()).get(0);
        String conclusion = to == null || to.id() == null ? tip.toString() : to.id();
        addPiece(part, line, points, target, source, conclusion);
        List<Point> back = new ArrayList<>(points);
        Collections.reverse(back);
        addPiece(part, line, back, source, target, conclusion);
        for (Mark mark : part.marks().subList(1, part.marks().size())) {
            addBeside(part, mark, source, target);
        }
    }

    /** Heads of arrows and small print go with the end that they stand at. */
    private void addBeside(Part part, Mark mark, int source, int target) {
        double y = Margin.middle(mark);
        double toTip = Math.abs(y - part.route().get(part.route().size() - 1).y());
        double toStart = Math.abs(y - part.route().get(0).y());
        int page = toTip <= toStart ? target : source;
        Sheets.Range range = sheets.range(page);
        if (y >= range.top() && y <= range.bottom()) {
            pieces.get(page).get(part).add(mark);
        }
    }

    private void addPiece(Part part, Mark.Outline line, List<Point> points, int page, int other, String conclusion) {
        double top = sheets.range(page).top();
        double bottom = sheets.range(page).bottom();
        List<Point> piece = Flat.within(points, top, bottom);
        pieces.get(page).computeIfAbsent(part, p -> new ArrayList<>()).add(new Mark.Outline(Path.polyline(piece), null, line.stroke()));
        Point end = piece.get(piece.size() - 1);
        boolean atBottom = Math.abs(end.y() - bottom) < Math.abs(end.y() - top);
        Reference reference = references.get(page).stream().filter(r -> r.isSame(atBottom, end.x(), line.stroke(), conclusion)).findFirst()
                .orElseGet(() -> {
                    Reference added = new Reference(atBottom, end.x(), line.stroke(), conclusion);
                    references.get(page).add(added);
                    return added;
                });
        reference.pages.add(other + 1);
    }

    /** A, B, C in the order of the pages. */
    private void name() {
        for (List<Reference> page : references) {
            page.sort(Comparator.<Reference>comparingInt(r -> r.atBottom ? 1 : 0).thenComparingDouble(r -> r.x));
            for (Reference reference : page) {
                reference.letter = letters.computeIfAbsent(reference.target, target -> letter(letters.size()));
            }
        }
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    private Page page(int number, Style style) {
        double top = sheets.range(number).top();
        double bottom = sheets.range(number).bottom();
        boolean several = sheets.count() > 1;
        double dx = format.margin() + (format.innerWidth() - scene.bounds().width()) / 2 - scene.bounds().x();
        double dy = format.margin() + (several ? Margin.BAND : 0) - top;
        List<Part> parts = new ArrayList<>();
        for (Part part : scene.parts()) {
            List<Mark> marks = marks(part, number, top, bottom);
            if (!marks.isEmpty()) {
                parts.add(Margin.moved(part, marks, dx, dy));
            }
        }
        Margin margin = new Margin(format, style, FigureWords.of(scene.info().language()), dx, top + dy, bottom + dy);
        List<Page.Jump> jumps = several ? margin.add(references.get(number), parts, number + 1, pieces.size()) : List.of();
        return new Page(new Scene(new Rect(0, 0, format.width(), format.height()), scene.background(), parts, scene.info()), jumps);
    }

    /** What of a part stands on the page. */
    private List<Mark> marks(Part part, int number, double top, double bottom) {
        return switch (part.kind()) {
            case STATEMENT, ARGUMENT -> sheets.pageOf(part) == number ? part.marks() : List.of();
            case CONNECTOR -> pieces.get(number).getOrDefault(part, List.of());
            case GROUP -> region(part, number, top, bottom);
            case DECORATION -> part.marks().stream().filter(mark -> pageOf(mark) == number).toList();
        };
    }

    private List<Mark> region(Part part, int number, double top, double bottom) {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : part.marks()) {
            if (mark instanceof Mark.Outline outline) {
                for (List<Point> corners : Flat.of(outline.path())) {
                    List<Point> area = Flat.area(corners, top, bottom);
                    if (area.size() > 2 && sheets.belongsTo(number, Rect.around(corners))) {
                        marks.add(new Mark.Outline(Path.polygon(area), outline.fill(), outline.stroke()));
                    }
                }
            } else if (pageOf(mark) == number) {
                marks.add(mark);
            }
        }
        return marks;
    }

    private int pageOf(Mark mark) {
        return mark instanceof Mark.Text ? sheets.pageOf(mark) : sheets.pageAt(Margin.middle(mark));
    }
}
