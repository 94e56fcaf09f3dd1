// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.wigmore;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;

/**
 * Wigmore's chart method (Wigmore, The problem of proof, Illinois Law Review 8, 1913; in later work adapted to modern use): a square for testimony, a circle
 * for a circumstance or what is inferred, an angle for what explains away, a triangle for what corroborates, each with a number; inference runs upward. A dot says
 * that a thing is believed, a ring that it is not.
 */
public final class WigmoreNotation implements Notation {

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return new WigmoreDiagram(map, context).make();
    }
}
