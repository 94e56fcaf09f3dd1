// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.elenchus.formats.internal.argdown.Said.Reason;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Finds for what a text says the elements of a map that say the same, of those that are not bound yet: by titles, by words, and arguments by their ends. */
final class FirstBinding {
    private final Reading reading;
    private final Binding binding;
    private final Said said;

    private FirstBinding(Reading reading, Binding binding, Said said) {
        this.reading = reading;
        this.binding = binding;
        this.said = said;
    }

    /** Binds what can be, in place. */
    static void complete(Reading reading, Binding binding, Said said) {
        FirstBinding first = new FirstBinding(reading, binding, said);
        first.statements();
        first.arguments();
    }

    /** Likewise for arguments alone, when all statements are known. */
    static void completeArguments(Reading reading, Binding binding, Said said) {
        new FirstBinding(reading, binding, said).arguments();
    }

    private void statements() {
        Map<String, List<String>> byTitle = new HashMap<>();
        Map<String, List<String>> byText = new HashMap<>();
        said.claims().forEach((id, claim) -> {
            if (!binding.isBound(id)) {
                byTitle.computeIfAbsent(claim.label() == null ? id : ArgdownText.title(claim.label()), key -> new ArrayList<>(1)).add(id);
                byText.computeIfAbsent(claim.text(), key -> new ArrayList<>(1)).add(id);
            }
        });
        for (Statement statement : reading.map().getStatements()) {
            if (statement.getLabel() != null) {
                bindOne(statement, byTitle.get(statement.getLabel()), Said.plain(statement.getText()));
            }
        }
        for (Statement statement : reading.map().getStatements()) {
            if (!binding.isBound(statement)) {
                bindOne(statement, byText.get(Said.plain(statement.getText())), null);
            }
        }
        for (Statement statement : reading.map().getStatements()) {
            if (!binding.isBound(statement) && statement.getLabel() != null) {
                // The writer told equal titles apart by a number.
                bindOne(statement, byTitle.get(statement.getLabel().replaceFirst(" \\d+$", "")), null);
            }
        }
    }

    private void bindOne(Statement statement, List<String> candidates, String text) {
        String found = null;
        for (String id : candidates == null ? List.<String>of() : candidates) {
            boolean free = !binding.isBound(id);
            if (free && (found == null || text != null && text.equals(said.claims().get(id).text()) && !text.equals(said.claims().get(found).text()))) {
                found = id;
            }
        }
        if (found != null) {
            binding.bind(statement, found);
        }
    }

    private void arguments() {
        Map<String, List<String>> left = new HashMap<>();
        said.reasons().forEach((id, reason) -> {
            if (!binding.isBound(id)) {
                left.computeIfAbsent(reason.conclusion(), key -> new ArrayList<>(2)).add(id);
            }
        });
        boolean more = !left.isEmpty();
        while (more) {
            more = false;
            for (Argument argument : reading.map().getArguments()) {
                if (!binding.isBound(argument)) {
                    more |= bindOne(argument, left);
                }
            }
        }
    }

    private boolean bindOne(Argument argument, Map<String, List<String>> left) {
        String conclusion = argument.getConclusion() == null ? null : binding.id(argument.getConclusion());
        TreeSet<String> premises = new TreeSet<>();
        for (Premise premise : argument.getPremises()) {
            String id = premise.getStatement() == null ? null : binding.id(premise.getStatement());
            if (id == null) {
                return false;
            }
            premises.add(id);
        }
        String found = null;
        for (String id : conclusion == null ? List.<String>of() : left.getOrDefault(conclusion, List.of())) {
            Reason reason = said.reasons().get(id);
            boolean same = !binding.isBound(id) && premises.equals(new TreeSet<>(reason.premises())) && reason.pro() == (argument.getPolarity() == Polarity.PRO);
            if (same && (found == null || title(id).equals(argument.getLabel()))) {
                found = id;
            }
        }
        return found != null && binding.bind((Element) argument, found);
    }

    private String title(String id) {
        String label = said.reasons().get(id).label();
        return label == null ? id : ArgdownText.title(label);
    }
}
