// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;

/** Draws parts faintly: their colours come near that of the paper, so that every writer can do it. */
final class Fading {
    /** How much of a colour stays. */
    private static final double LEFT = 0.22;

    private final Rgb paper;

    Fading(Rgb background) {
        paper = background == null ? Rgb.WHITE : background;
    }

    /** A part that shows nothing and keeps its place. */
    static Part blank(Part part) {
        Mark nothing = new Mark.Outline(Path.rectangle(part.bounds()), null, null);
        return new Part(part.id(), part.kind(), part.bounds(), part.route(), List.of(nothing), part.altText());
    }

    Part faint(Part part) {
        List<Mark> marks = new ArrayList<>(part.marks().size());
        for (Mark mark : part.marks()) {
            if (mark instanceof Mark.Outline outline) {
                marks.add(new Mark.Outline(outline.path(), faint(outline.fill()), faint(outline.stroke())));
            } else if (mark instanceof Mark.Text text) {
                marks.add(new Mark.Text(text.x(), text.baseline(), text.width(), text.text(), text.font(), faint(text.colour())));
            }
        }
        return new Part(part.id(), part.kind(), part.bounds(), part.route(), marks, part.altText());
    }

    private Stroke faint(Stroke stroke) {
        return stroke == null ? null : new Stroke(faint(stroke.colour()), stroke.width(), stroke.dashes());
    }

    private Rgb faint(Rgb colour) {
        return colour == null ? null
                : new Rgb(mix(colour.red(), paper.red()), mix(colour.green(), paper.green()), mix(colour.blue(), paper.blue()), colour.alpha());
    }

    private static int mix(int colour, int ground) {
        return (int) Math.round(ground + (colour - ground) * LEFT);
    }
}
