// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;

/** Which elements bear a title in an Argdown text, and which: one each among statements, and among arguments. */
final class Titles {
    private final Map<Element, String> titles = new HashMap<>();
    private final Set<String> ofStatements = new HashSet<>();
    private final Set<String> ofArguments = new HashSet<>();

    Titles(ArgumentMap map) {
        Set<Element> belowRoots = belowRoots(map);
        for (Statement statement : map.getStatements()) {
            boolean inCircle = !belowRoots.contains(statement);
            if (statement.getLabel() != null || inCircle || isMentionedAgain(statement)) {
                claim(statement, isGist(statement) ? ofArguments : ofStatements, statement.getLabel());
            }
        }
        for (Argument argument : map.getArguments()) {
            if (!isRelation(argument)) {
                claim(argument, ofArguments, argument.getLabel());
            }
        }
    }

    /** What hangs on statements that nothing is argued from; all else runs in a circle somewhere, so that its beginning is written twice. */
    private static Set<Element> belowRoots(ArgumentMap map) {
        Set<Element> found = new HashSet<>();
        ArrayDeque<Element> open = new ArrayDeque<>();
        map.getStatements().stream().filter(statement -> statement.getUsages().isEmpty()).forEach(open::push);
        map.getArguments().stream().filter(argument -> !isRelation(argument)).forEach(open::push);
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (found.add(element)) {
                element.getIncoming().forEach(open::push);
                if (element instanceof Argument argument) {
                    argument.getPremises().stream().map(Premise::getStatement).filter(Objects::nonNull).forEach(open::push);
                }
            }
        }
        return found;
    }

    /** Null for a statement that needs none. */
    String of(Element element) {
        return titles.get(element);
    }

    /** Whether an argument is no more than a line from its premise to its conclusion. */
    static boolean isRelation(Argument argument) {
        if (argument.getPremises().size() != 1 || argument.getConclusion() == null || argument.getLabel() != null
                || NodeLinkGraph.kept(argument.getProperties(), DebateMapper.RECONSTRUCTS) != null) {
            return false;
        }
        Premise premise = argument.getPremises().get(0);
        // What undercuts a single reason can be written below the reason only where that is itself an argument.
        boolean canBeUndercut = premise.getStatement() != null && isGist(premise.getStatement());
        return (argument.getIncoming().isEmpty() || canBeUndercut) && premise.getStatement() != null && !premise.isNegated() && premise.getKind() == PremiseKind.ORDINARY;
    }

    /** Whether a statement stands for an argument of which only the gist is given. */
    static boolean isGist(Statement statement) {
        return "argument".equals(NodeLinkGraph.kept(statement.getProperties(), DebateMapper.KIND));
    }

    /** Whether a statement stands in more than one place: as a premise, as the conclusion of a reconstruction, or below the heading of its group. */
    private static boolean isMentionedAgain(Statement statement) {
        long conclusions = statement.getIncoming().stream().filter(argument -> !isRelation(argument)).count();
        boolean grouped = statement.eContainer() instanceof ArgumentMap map && !map.getGroups().isEmpty();
        return isGist(statement) || statement.getUsages().size() + conclusions > 1 || conclusions > 0 && statement.getUsages().isEmpty()
                || grouped && !statement.getUsages().isEmpty();
    }

    private void claim(Element element, Set<String> used, String wish) {
        String base = ArgdownText.title(wish == null || wish.isBlank() ? element.getId() : wish);
        String title = base;
        for (int i = 2; !used.add(title); i++) {
            title = base + " " + i;
        }
        titles.put(element, title);
    }
}
