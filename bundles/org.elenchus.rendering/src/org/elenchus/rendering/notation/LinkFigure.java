// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.notation;

import org.elenchus.rendering.scene.Stroke;
import org.elenchus.rendering.style.LinkStyle;

/**
 * What a link looks like.
 *
 * @param stroke  of the line
 * @param start   at the source
 * @param end     at the target
 * @param sign    in a small circle on the line; null for none
 * @param label   small print beside the line; null for none
 * @param altText for readers who do not see the picture; never null
 */
public record LinkFigure(Stroke stroke, LinkStyle.Arrow start, LinkStyle.Arrow end, String sign, String label, String altText) {

    /** A line without anything at its ends or on it. */
    public static LinkFigure plain(Stroke stroke, String altText) {
        return new LinkFigure(stroke, LinkStyle.Arrow.NONE, LinkStyle.Arrow.NONE, null, null, altText);
    }
}
