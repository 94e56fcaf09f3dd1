// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.elenchus.core.clipboard.Fragment;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Icons;

/** Shows as a tree what an outline says. */
final class AddedPreview {

    private static final int MOST_ROWS = 500;

    private final Tree tree;
    private final Set<Element> shown = new HashSet<>();
    private int rows;

    AddedPreview(Composite parent) {
        tree = new Tree(parent, SWT.BORDER);
    }

    /** @param target what the outline hangs on; null where on nothing */
    void show(Element target, String outline) {
        tree.setRedraw(false);
        tree.removeAll();
        shown.clear();
        rows = 0;
        if (!outline.isBlank()) {
            ArgumentMap part = (target == null ? Fragment.parse(outline) : Fragment.parseBelow(outline)).instantiate();
            Statement top = target == null ? null : part.getStatements().get(0);
            for (Statement root : roots(part)) {
                TreeItem item = new TreeItem(tree, SWT.NONE);
                item.setText(root == top ? ElementText.of(target) : words(root));
                item.setImage(Icons.image("statement"));
                below(item, root);
                item.setExpanded(true);
            }
        }
        tree.setRedraw(true);
    }

    private static List<Statement> roots(ArgumentMap part) {
        return part.getStatements().stream().filter(statement -> statement.getUsages().isEmpty()).toList();
    }

    private static String words(Statement statement) {
        return statement.getText().replace('\n', ' ');
    }

    private void below(TreeItem item, Element element) {
        if (!shown.add(element)) {
            return;
        }
        for (Argument argument : Structure.argumentsInOrder(element)) {
            String icon = argument.getConclusion() instanceof Argument ? "undercut" : argument.getPolarity() == Polarity.PRO ? "add_reason" : "add_objection";
            for (Premise premise : argument.getPremises()) {
                if (++rows > MOST_ROWS) {
                    return;
                }
                TreeItem child = new TreeItem(item, SWT.NONE);
                child.setText(words(premise.getStatement()));
                child.setImage(Icons.image(icon));
                icon = "add_premise";
                below(child, premise.getStatement());
                child.setExpanded(true);
            }
            below(item, argument);
        }
    }
}
