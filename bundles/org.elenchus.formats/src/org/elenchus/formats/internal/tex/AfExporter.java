// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.figure.FigureOptions;
import org.elenchus.formats.internal.figure.FigureScene;
import org.elenchus.formats.internal.text.Utf8Output;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;

/**
 * Writes a map as an abstract argumentation framework for the LaTeX package {@code argumentation} (Bengel, on CTAN): an {@code af} environment with arguments at
 * their places, attacks, and what an evaluation says of each argument. Options: those of every figure, but for the notation, which is {@code dung}.
 */
public final class AfExporter implements Exporter {
    private static final double POINTS_PER_CENTIMETRE = 72 / 2.54;
    private static final String DUNG = "dung";

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException, ExportException {
        Map<String, String> chosen = new HashMap<>(request.options());
        chosen.put(FigureOptions.NOTATION, DUNG);
        chosen.put(FigureOptions.KEY, "off");
        ExportRequest dung = new ExportRequest(request.view(), chosen, request.report(), request.progress());
        FigureScene.Drawn drawn = FigureScene.draw(map, dung, new FigureOptions("latex-af", chosen), 0, 1);
        Utf8Output text = new Utf8Output(out);
        text.text("% An abstract argumentation framework, drawn by Elenchus. In the preamble: \\usepackage{argumentation}\n\\begin{af}\n");
        Map<Part, String> names = arguments(drawn, text);
        for (Part part : drawn.scene().parts()) {
            if (part.kind() == Part.Kind.CONNECTOR) {
                attack(part, names, text);
            }
        }
        text.text("\\end{af}\n").flush();
    }

    private static Map<Part, String> arguments(FigureScene.Drawn drawn, Utf8Output out) throws IOException {
        Map<Part, String> names = new LinkedHashMap<>();
        Rect bounds = drawn.scene().bounds();
        for (Part part : drawn.scene().parts()) {
            String shown = name(part);
            if ((part.kind() == Part.Kind.STATEMENT || part.kind() == Part.Kind.ARGUMENT) && shown != null) {
                String id = "a" + (names.size() + 1);
                names.put(part, id);
                String status = status(drawn.labelling().label(part.id()));
                out.text("  \\argument").text(status).text("(" + id + "){").text(TexText.of(shown)).text("} at (")
                        .text(centimetres(part.bounds().centerX() - bounds.x())).text(",")
                        .text(centimetres(bounds.bottom() - part.bounds().centerY())).text(")\n");
            }
        }
        return names;
    }

    private static String status(Labelling.Label label) {
        return label == null ? "" : switch (label) {
            case IN -> "[accepted]";
            case OUT -> "[rejected]";
            case UNDECIDED -> "[undecided]";
        };
    }

    private static String centimetres(double points) {
        return TexNumbers.of(points / POINTS_PER_CENTIMETRE);
    }

    /** What stands in its circle; null where nothing does. */
    private static String name(Part part) {
        StringBuilder name = new StringBuilder();
        for (Mark mark : part.marks()) {
            // Signs of an evaluation stand on the border.
            if (mark instanceof Mark.Text text && part.bounds().grow(-1).contains(text.x() + text.width() / 2, text.baseline() - text.font().size() * 0.3)
                    && Math.abs(text.x() + text.width() / 2 - part.bounds().centerX()) < part.bounds().width() / 4) {
                name.append(text.text());
            }
        }
        return name.isEmpty() ? null : name.toString();
    }

    private static void attack(Part link, Map<Part, String> names, Utf8Output out) throws IOException {
        String from = at(link.route().get(0), names);
        String to = at(link.route().get(link.route().size() - 1), names);
        if (from != null && to != null) {
            long heads = link.marks().stream().filter(m -> m instanceof Mark.Outline o && o.fill() != null && o.stroke() == null).count();
            boolean mutual = heads > 1 && !from.equals(to);
            out.text(from.equals(to) ? "  \\selfattack{" + from + "}\n" : (mutual ? "  \\dualattack{" : "  \\attack{") + from + "}{" + to + "}\n");
        }
    }

    private static String at(Point end, Map<Part, String> names) {
        for (Map.Entry<Part, String> entry : names.entrySet()) {
            if (entry.getKey().bounds().grow(1).contains(end.x(), end.y())) {
                return entry.getValue();
            }
        }
        return null;
    }
}
