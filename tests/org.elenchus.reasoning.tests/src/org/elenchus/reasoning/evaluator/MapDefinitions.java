// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import java.util.List;
import java.util.Set;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.semantics.FrameworkDefinitions;
import org.elenchus.reasoning.semantics.Semantics;

/** The labellings of a map straight from "How a map is read" in docs/semantics.md, without the engine. */
final class MapDefinitions {
    private final ArgumentMap map;
    private final List<Element> elements;
    private final FrameworkDefinitions definitions;

    MapDefinitions(ArgumentMap map) {
        this.map = map;
        this.elements = Structure.elements(map);
        this.definitions = new FrameworkDefinitions(elements.size(), this::holds,
                node -> elements.get(node) instanceof Statement s && s.getStandpoint() == Standpoint.UNDECIDED);
    }

    Set<String> labellings(Semantics semantics) {
        return definitions.labellings(semantics);
    }

    private boolean isTrue(Element element, String world) {
        return world.charAt(elements.indexOf(element)) == 't';
    }

    private boolean holds(int node, String world) {
        return elements.get(node) instanceof Statement statement ? accepted(statement, world) : holds((Argument) elements.get(node), world);
    }

    private boolean holds(Argument argument, String world) {
        boolean undercut = argument.getIncoming().stream().anyMatch(a -> a.getPolarity() == Polarity.CON && isTrue(a, world));
        return argument.getPremises().stream().allMatch(p -> satisfied(p, world)) && (argument.isStrict() || !undercut);
    }

    private boolean satisfied(Premise premise, String world) {
        Statement statement = premise.getStatement();
        boolean wantsFalse = premise.getKind() == PremiseKind.EXCEPTION ? !premise.isNegated() : premise.isNegated();
        if (premise.getKind() == PremiseKind.ASSUMPTION) {
            boolean doubted = statement.getIncoming().stream().anyMatch(a -> a.getPolarity() == (wantsFalse ? Polarity.PRO : Polarity.CON));
            if (statement.getStandpoint() == Standpoint.NONE && !doubted) {
                return true;
            }
        }
        return isTrue(statement, world) != wantsFalse;
    }

    private boolean accepted(Statement statement, String world) {
        if (statement.getStandpoint() != Standpoint.NONE) {
            return statement.getStandpoint() == Standpoint.ACCEPTED;
        }
        if (statement.getIncoming().isEmpty()) {
            boolean onlyDenied = !statement.getUsages().isEmpty() && statement.getUsages().stream()
                    .allMatch(p -> p.getKind() == PremiseKind.EXCEPTION ? !p.isNegated() : p.isNegated());
            return statement.isMain() || !onlyDenied;
        }
        double pro = best(statement, Polarity.PRO, world);
        double con = best(statement, Polarity.CON, world);
        if (statement.getIncoming().stream().allMatch(a -> a.getPolarity() == Polarity.CON)) {
            return con < 0;
        }
        return meets(statement, pro, con);
    }

    private double best(Statement statement, Polarity polarity, String world) {
        return statement.getIncoming().stream().filter(a -> a.getPolarity() == polarity && isTrue(a, world))
                .mapToDouble(a -> a.getStrength() == null ? 1 : a.getStrength()).max().orElse(-1);
    }

    private boolean meets(Statement statement, double pro, double con) {
        ProofStandard standard = statement.getStandard() != ProofStandard.DEFAULT ? statement.getStandard()
                : map.getStandard() != ProofStandard.DEFAULT ? map.getStandard() : ProofStandard.PREPONDERANCE;
        boolean some = pro >= 0;
        double against = con < 0 ? 0 : con;
        boolean outweighs = some && pro > against;
        boolean convincing = outweighs && pro > 0.5 && pro - against > 0.3;
        return switch (standard) {
        case SCINTILLA -> some;
        case DIALECTICAL_VALIDITY -> some && con < 0;
        case CLEAR_AND_CONVINCING -> convincing;
        case BEYOND_REASONABLE_DOUBT -> convincing && (con < 0 || con < 0.2);
        default -> outweighs;
        };
    }
}
