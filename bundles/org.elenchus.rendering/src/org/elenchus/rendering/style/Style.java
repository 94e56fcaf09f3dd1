// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import java.util.List;

import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;

/**
 * All that makes one drawing look different from another of the same map. Immutable.
 *
 * @param id         as contributed
 * @param name       in the user's language
 * @param background null for none
 * @param typography type and distances
 * @param boxes      looks of statements
 * @param links      looks of arguments
 * @param groups     fills of group regions, taken in turn; never empty
 * @param groupText  of a group's title
 * @param labels     looks of an evaluation's labels
 */
public record Style(String id, String name, Rgb background, Typography typography, Boxes boxes, Links links, List<Rgb> groups, Rgb groupText,
        Labels labels) {

    /**
     * Looks of statements.
     *
     * @param statement any statement that is none of the others
     * @param main      a thesis
     * @param implicit  left unsaid by the author
     * @param faint     for participants and other small print
     */
    public record Boxes(BoxStyle statement, BoxStyle main, BoxStyle implicit, Rgb faint) {
    }

    /**
     * Looks of arguments.
     *
     * @param pro      for a conclusion
     * @param con      against a statement
     * @param undercut against an argument
     * @param mutual   contradiction, drawn as one line
     * @param equal    equivalence, drawn as one line
     */
    public record Links(LinkStyle pro, LinkStyle con, LinkStyle undercut, LinkStyle mutual, LinkStyle equal) {
    }

    /** Looks of what an evaluation says: what holds, what falls, what stays open. The sign is drawn on the box's corner. */
    public record Labels(Label in, Label out, Label undecided) {
    }

    /**
     * The look of one label.
     *
     * @param fill   of the box
     * @param border of the box
     * @param sign   for readers without colour
     */
    public record Label(Rgb fill, Stroke border, String sign) {
    }

    public Style {
        groups = List.copyOf(groups);
    }

    /** The same look with text of another size, and all distances in proportion. */
    public Style withTextSize(double points) {
        return new Style(id, name, background, typography.withSize(points), boxes, links, groups, groupText, labels);
    }

    /** The same look on another ground; null for none, as for slides. */
    public Style withBackground(Rgb other) {
        return new Style(id, name, other, typography, boxes, links, groups, groupText, labels);
    }
}
