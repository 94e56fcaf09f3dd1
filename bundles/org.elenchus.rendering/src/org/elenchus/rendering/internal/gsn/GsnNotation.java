// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.gsn;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;

/**
 * The Goal Structuring Notation (GSN Community Standard, version 3, 2021): goals in boxes, strategies in slanting ones, solutions in circles, contexts in
 * rounded ones, assumptions and justifications in ellipses; SupportedBy with a filled head, InContextOf with a hollow one.
 */
public final class GsnNotation implements Notation {

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return new GsnDiagram(map, context).make();
    }
}
