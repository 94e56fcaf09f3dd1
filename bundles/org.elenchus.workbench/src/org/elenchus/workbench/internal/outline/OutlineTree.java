// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** A map as a tree by argument: theses, the arguments for and against them, their premises, and so on. Everything is in it at least once. */
final class OutlineTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return roots((ArgumentMap) input).stream().map(root -> new OutlineNode(null, root)).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        OutlineNode node = (OutlineNode) parent;
        return node.isRepeated() ? new Object[0] : childObjects(node).stream().map(child -> new OutlineNode(node, child)).toArray();
    }

    @Override
    public Object getParent(Object child) {
        return ((OutlineNode) child).parent();
    }

    @Override
    public boolean hasChildren(Object parent) {
        OutlineNode node = (OutlineNode) parent;
        if (node.isRepeated()) {
            return false;
        }
        boolean premises = node.object() instanceof Argument argument && !argument.getPremises().isEmpty();
        return premises || node.element() instanceof Element element && !element.getIncoming().isEmpty();
    }

    private static List<EObject> childObjects(OutlineNode node) {
        List<EObject> children = new ArrayList<>();
        if (node.object() instanceof Argument argument) {
            children.addAll(argument.getPremises());
        }
        if (node.element() instanceof Element element) {
            children.addAll(Structure.argumentsInOrder(element));
        }
        return children;
    }

    /** Theses first, then what leads to none of them. */
    static List<Element> roots(ArgumentMap map) {
        Set<Element> roots = new LinkedHashSet<>(Structure.theses(map));
        map.getStatements().stream().filter(s -> s.getUsages().isEmpty()).forEach(roots::add);
        map.getArguments().stream().filter(a -> a.getConclusion() == null).forEach(roots::add);
        Set<Element> reached = new HashSet<>();
        roots.forEach(root -> reach(root, reached));
        for (Statement statement : map.getStatements()) {
            if (!reached.contains(statement)) {
                roots.add(statement);
                reach(statement, reached);
            }
        }
        return new ArrayList<>(roots);
    }

    private static void reach(Element from, Set<Element> reached) {
        ArrayDeque<Element> waiting = new ArrayDeque<>(List.of(from));
        while (!waiting.isEmpty()) {
            Element element = waiting.remove();
            if (!reached.add(element)) {
                continue;
            }
            waiting.addAll(element.getIncoming());
            if (element instanceof Argument argument) {
                argument.getPremises().stream().map(Premise::getStatement).filter(s -> s != null).forEach(waiting::add);
            }
        }
    }

    /** A row that shows the element, the one on the shortest way to a root; null for what the outline does not show, such as groups. */
    static OutlineNode find(ArgumentMap map, EObject wanted) {
        EObject shown = wanted instanceof Premise premise && premise.getStatement() == null ? premise.eContainer() : wanted;
        if (!(shown instanceof Element || shown instanceof Premise)) {
            return null;
        }
        return OutlinePath.to(shown, new HashSet<>(roots(map)));
    }
}
