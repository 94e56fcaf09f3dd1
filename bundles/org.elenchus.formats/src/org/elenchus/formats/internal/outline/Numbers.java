// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.formats.internal.tree.ArgumentTree;
import org.elenchus.formats.internal.tree.ArgumentTree.Node;
import org.elenchus.formats.internal.tree.ArgumentTree.Reason;
import org.elenchus.model.argumentmap.Statement;

/**
 * The numbers by which an outline names statements: theses 1, 2, …; below a statement n its arguments n.1, n.2, …; premises that are needed
 * together get letters; what is said about a step gets the step's number and an i.
 */
final class Numbers {
    private static final int LETTERS = 26;

    private final Map<Statement, String> numbers = new HashMap<>();

    Numbers(ArgumentTree tree) {
        for (int i = 0; i < tree.roots().size(); i++) {
            number(tree.roots().get(i), Integer.toString(i + 1));
        }
    }

    String of(Statement statement) {
        return numbers.get(statement);
    }

    private void number(Node node, String number) {
        if (!node.repeated()) {
            numbers.put(node.statement(), number);
            number(node.reasons(), number);
        }
    }

    private void number(List<Reason> reasons, String above) {
        int child = 0;
        for (Reason reason : reasons) {
            String number = above + "." + ++child;
            for (int i = 0; i < reason.premises().size(); i++) {
                number(reason.premises().get(i), reason.premises().size() == 1 ? number : number + letter(i));
            }
            number(reason.reasons(), number + "i");
        }
    }

    static char letter(int index) {
        return (char) ('a' + index % LETTERS);
    }
}
