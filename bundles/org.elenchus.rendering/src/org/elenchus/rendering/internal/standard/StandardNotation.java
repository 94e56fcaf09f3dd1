// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.standard;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Notation;
import org.elenchus.rendering.notation.NotationContext;

/**
 * The standard diagram of informal logic (Beardsley, Practical Logic, 1950; Thomas, Practical Reasoning in Natural Language, 1973; Freeman, Dialectics and
 * the Macrostructure of Arguments, 1991): a number in a circle for each statement, an arrow for each argument; linked premises are joined by a bracket with a
 * plus, from which one arrow leads to the conclusion. What is left unsaid has a letter in a dashed circle.
 */
public final class StandardNotation implements Notation {

    @Override
    public Diagram diagram(ArgumentMap map, NotationContext context) {
        return new StandardDiagram(map, context).make();
    }
}
