// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.elenchus.core.extension.Extensions;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Runs the rules that plug-ins contribute, ours among them. */
public final class Validation {
    /** Extension point of the rules. */
    public static final String LINT_RULES = "org.elenchus.core.lintRules";

    private final List<Rule> rules;

    private Validation(List<Rule> rules) {
        this.rules = rules;
    }

    /** With the rules of the plug-ins that are installed. */
    public static Validation installed() {
        return Installed.INSTANCE;
    }

    /** With those among given contributions. */
    public static Validation of(Extensions extensions) {
        return new Validation(extensions.of(LINT_RULES).stream().filter(c -> c.element().equals("rule")).map(Rule::new).toList());
    }

    /** What all installed rules find, the worst first. The map is not changed. */
    public static List<Problem> check(ArgumentMap map) {
        return installed().run(map);
    }

    /** What the installed rules with those ids find, the worst first. */
    public static List<Problem> check(ArgumentMap map, Collection<String> ruleIds) {
        return installed().only(ruleIds).run(map);
    }

    /** The rules in the order of their plug-ins. */
    public List<Rule> rules() {
        return rules;
    }

    /** With those of these rules alone whose ids are given. */
    public Validation only(Collection<String> ruleIds) {
        return new Validation(rules.stream().filter(rule -> ruleIds.contains(rule.id())).toList());
    }

    /** What these rules find, the worst first, and otherwise rule by rule in the order of the map. */
    public List<Problem> run(ArgumentMap map) {
        List<Problem> problems = new ArrayList<>();
        rules.forEach(rule -> rule.check(map, problems));
        problems.sort(Comparator.comparing(Problem::severity));
        return problems;
    }

    private static final class Installed {
        static final Validation INSTANCE = of(Extensions.installed());
    }
}
