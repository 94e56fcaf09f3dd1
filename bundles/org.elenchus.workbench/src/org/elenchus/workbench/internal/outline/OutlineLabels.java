// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Icons;

/** Words and pictures of the outline's rows. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public String getText(Object row) {
        return getStyledText(row).getString();
    }

    @Override
    public StyledString getStyledText(Object row) {
        OutlineNode node = (OutlineNode) row;
        if (node.object() instanceof Argument argument) {
            return new StyledString(ElementText.of(argument), StyledString.QUALIFIER_STYLER);
        }
        StyledString text = new StyledString();
        if (node.object() instanceof Premise premise) {
            String kind = ElementText.premiseMark(premise);
            if (!kind.isEmpty()) {
                text.append(kind + " ", StyledString.DECORATIONS_STYLER);
            }
        }
        text.append(ElementText.of(node.element()));
        if (node.isRepeated()) {
            text.append(" \u21ba", StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object row) {
        OutlineNode node = (OutlineNode) row;
        return Icons.image(ElementText.icon(node.object() instanceof Premise premise && !ElementText.premiseMark(premise).isEmpty()
                ? premise : node.element() == null ? node.object() : node.element()));
    }
}
