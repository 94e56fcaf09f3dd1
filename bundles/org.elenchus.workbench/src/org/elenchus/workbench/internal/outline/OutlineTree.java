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
import org.elenchus.core.document.DocumentChange;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** A map as a tree by argument: theses, the arguments for and against them, their premises, and so on. Everything is in it at least once. */
final class OutlineTree implements ITreeContentProvider {

    private ArgumentMap rooted;
    private Set<Element> known = Set.of();

    @Override
    public Object[] getElements(Object input) {
        return known((ArgumentMap) input).stream().map(root -> new OutlineNode(null, root)).toArray();
    }

    /** Seeking the roots of a large map takes a while: they are kept as long as nothing is said to have changed. */
    private Set<Element> known(ArgumentMap map) {
        if (rooted != map) {
            known = new LinkedHashSet<>(roots(map));
            rooted = map;
        }
        return known;
    }

    /** To be told of each change of the map that is shown. */
    void mapChanged(DocumentChange change) {
        if (change.isWhole() || !change.added().isEmpty() || !change.removed().isEmpty() || change.touched().stream().anyMatch(OutlineTree::bearsOnRoots)) {
            rooted = null;
        }
    }

    private static boolean bearsOnRoots(EObject object) {
        return object instanceof Argument || object instanceof Premise || object instanceof Statement statement && statement.isMain();
    }

    /** As {@link #find}, among the rows that are shown. */
    OutlineNode row(ArgumentMap map, EObject wanted) {
        return find(wanted, known(map));
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
        ArrayDeque<Element> waiting = new ArrayDeque<>();
        visit(from, reached, waiting);
        while (!waiting.isEmpty()) {
            Element element = waiting.remove();
            List<Argument> incoming = element.getIncoming();
            for (int i = 0; i < incoming.size(); i++) {
                visit(incoming.get(i), reached, waiting);
            }
            if (element instanceof Argument argument) {
                List<Premise> premises = argument.getPremises();
                for (int i = 0; i < premises.size(); i++) {
                    visit(premises.get(i).getStatement(), reached, waiting);
                }
            }
        }
    }

    private static void visit(Element element, Set<Element> reached, ArrayDeque<Element> waiting) {
        if (element != null && reached.add(element)) {
            waiting.add(element);
        }
    }

    /** A row that shows the element, the one on the shortest way to a root; null for what the outline does not show, such as groups. */
    static OutlineNode find(ArgumentMap map, EObject wanted) {
        return find(wanted, new HashSet<>(roots(map)));
    }

    private static OutlineNode find(EObject wanted, Set<Element> roots) {
        EObject shown = wanted instanceof Premise premise && premise.getStatement() == null ? premise.eContainer() : wanted;
        if (!(shown instanceof Element || shown instanceof Premise)) {
            return null;
        }
        return OutlinePath.to(shown, roots);
    }
}
