// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.dung;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;

/**
 * The graph of an abstract argumentation framework (Dung, On the acceptability of arguments, Artificial Intelligence 77, 1995): arguments as circles with short
 * names, attacks as arrows. Where a map is such a framework already, its statements are the arguments; otherwise each argument of the map is one.
 */
public final class DungNotation implements Notation {

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return new DungDiagram(map, context).make();
    }
}
