// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.List;

import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Which statements an argument leads from, and to what. */
final class Linking {
    private Linking() {
    }

    static Edit link(Argument argument, Statement statement) {
        String label = Messages.get("edit.link");
        String why = cannotUse(argument, statement);
        return why != null ? Edit.refused(label, why) : new Edit(label, changes -> List.of(Adding.newPremise(changes, argument, statement)));
    }

    static Edit unlink(Premise premise) {
        String label = Messages.get("edit.unlink");
        if (!(premise.eContainer() instanceof Argument argument) || argument.getPremises().size() < 2) {
            return Edit.refused(label, Messages.get("refused.onlyPremise"));
        }
        return new Edit(label, changes -> {
            ArgumentMap map = Owners.mapOf(argument);
            Argument own = Adding.newArgumentWithout(changes, map, argument.getConclusion(), argument.getPolarity());
            changes.move(map, Literals.ARGUMENT_MAP__ARGUMENTS, map.getArguments().indexOf(argument) + 1, own);
            moveTo(changes, premise, own);
            return List.of(own);
        });
    }

    static Edit connect(Statement from, Element to, Polarity polarity) {
        String label = Messages.get(polarity == Polarity.PRO ? "edit.support" : "edit.attack");
        if (from == to) {
            return Edit.refused(label, Messages.get("refused.ownReason"));
        }
        if (isThere(from, to, polarity)) {
            return Edit.refused(label, Messages.get("refused.sameArgument"));
        }
        return new Edit(label, changes -> List.of(Adding.newArgument(changes, Owners.mapOf(from), from, to, polarity)));
    }

    static Edit relate(Statement one, Statement other, Polarity polarity) {
        boolean equivalent = polarity == Polarity.PRO;
        String label = Messages.get(equivalent ? "edit.equate" : "edit.contradict");
        if (one == other) {
            return Edit.refused(label, Messages.get("refused.ownReason"));
        }
        return new Edit(label, changes -> {
            Argument there = half(changes, one, other, polarity);
            Argument back = half(changes, other, one, polarity);
            return List.of(there, back);
        });
    }

    private static Argument half(Changes changes, Statement from, Statement to, Polarity polarity) {
        Argument half = Adding.newArgument(changes, Owners.mapOf(from), from, to, polarity);
        changes.set(half, Literals.ARGUMENT__MUTUAL, true);
        changes.set(half, Literals.ARGUMENT__STRICT, polarity == Polarity.PRO);
        return half;
    }

    static Edit reconnectConclusion(Argument argument, Element conclusion) {
        String label = Messages.get("edit.reconnectConclusion");
        if (argument == conclusion || argument.getPremises().stream().anyMatch(p -> p.getStatement() == conclusion)) {
            return Edit.refused(label, Messages.get("refused.ownReason"));
        }
        return new Edit(label, changes -> {
            changes.set(argument, Literals.ARGUMENT__CONCLUSION, conclusion);
            return List.of(argument);
        });
    }

    static Edit reconnectPremise(Premise premise, Argument argument) {
        String label = Messages.get("edit.reconnectPremise");
        Argument from = (Argument) premise.eContainer();
        String why = from == argument ? Messages.get("refused.alreadyPremise") : cannotUse(argument, premise.getStatement());
        if (why == null && dependsOn(argument, from) && from.getPremises().size() == 1) {
            why = Messages.get("refused.ownReason");
        }
        return why != null ? Edit.refused(label, why) : new Edit(label, changes -> {
            moveTo(changes, premise, argument);
            if (from.getPremises().isEmpty()) {
                Deletion.delete(changes, List.of(from));
            }
            return List.of(premise);
        });
    }

    static Edit replacePremise(Premise premise, Statement statement) {
        String label = Messages.get("edit.replacePremise");
        String why = premise.getStatement() == statement ? null : cannotUse((Argument) premise.eContainer(), statement);
        return why != null ? Edit.refused(label, why) : new Edit(label, changes -> {
            changes.set(premise, Literals.PREMISE__STATEMENT, statement);
            return List.of(premise);
        });
    }

    static Edit reversePolarity(Argument argument) {
        return new Edit(Messages.get("edit.reversePolarity"), changes -> {
            changes.set(argument, Literals.ARGUMENT__POLARITY, argument.getPolarity() == Polarity.PRO ? Polarity.CON : Polarity.PRO);
            return List.of(argument);
        });
    }

    static Edit reorder(Argument argument, Argument before) {
        String label = Messages.get("edit.reorder");
        if (before == argument) {
            return Edit.refused(label, Messages.get("refused.beforeItself"));
        }
        return new Edit(label, changes -> {
            ArgumentMap map = Owners.mapOf(argument);
            int from = map.getArguments().indexOf(argument);
            int to = before == null ? map.getArguments().size() : map.getArguments().indexOf(before);
            changes.move(map, Literals.ARGUMENT_MAP__ARGUMENTS, from < to ? to - 1 : to, argument);
            return List.of(argument);
        });
    }

    private static void moveTo(Changes changes, Premise premise, Argument argument) {
        Statement statement = premise.getStatement();
        changes.set(premise, Literals.PREMISE__STATEMENT, null);
        changes.detach(premise);
        changes.add(argument, Literals.ARGUMENT__PREMISES, premise);
        changes.set(premise, Literals.PREMISE__STATEMENT, statement);
    }

    private static String cannotUse(Argument argument, Statement statement) {
        if (argument.getConclusion() == statement) {
            return Messages.get("refused.ownReason");
        }
        boolean used = argument.getPremises().stream().anyMatch(p -> p.getStatement() == statement);
        return used ? Messages.get("refused.alreadyPremise") : null;
    }

    private static boolean isThere(Statement from, Element to, Polarity polarity) {
        return to.getIncoming().stream().anyMatch(a -> a.getPolarity() == polarity && a.getPremises().size() == 1
                && a.getPremises().get(0).getStatement() == from);
    }

    /** Whether the argument would be deleted with the other one: it argues, at some remove, about that very inference. */
    private static boolean dependsOn(Argument argument, Argument other) {
        java.util.Set<Element> seen = new java.util.HashSet<>();
        for (Element at = argument; at instanceof Argument a && seen.add(a); at = a.getConclusion()) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }
}
