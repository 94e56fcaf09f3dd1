// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.core.validation.Problem;
import org.elenchus.core.validation.Severity;
import org.elenchus.core.validation.Validation;

/** {@code check}: what is wrong with a map. Exit code 1 where anything is an error. */
final class CheckVerb implements Verb {
    private static final String RULE = "rule";

    @Override
    public Syntax syntax() {
        return new Syntax("check").withFolders().with(Inputs.FROM, Inputs.STDIN_NAME, RULE).withSwitch(Syntax.JSON);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        Inputs inputs = new Inputs(arguments, console);
        Validation validation = rules(arguments.values(RULE));
        boolean json = arguments.has(Syntax.JSON);
        return new EachInput(inputs, json, console).run((input, answer, talk) -> {
            List<Problem> problems = validation.run(inputs.read(input));
            if (json) {
                answer.put("errors", count(problems, Severity.ERROR));
                answer.put("warnings", count(problems, Severity.WARNING));
                answer.put("problems", problems.stream().map(CheckVerb::json).toList());
            } else {
                problems.forEach(p -> talk.line(text(inputs.nameOf(input), p)));
            }
            return count(problems, Severity.ERROR) > 0 ? Exit.NO : Exit.DONE;
        });
    }

    private static Validation rules(List<String> wanted) throws CommandException {
        Validation all = Validation.installed();
        if (wanted.isEmpty()) {
            return all;
        }
        List<String> known = new ArrayList<>();
        all.rules().forEach(rule -> known.add(rule.id()));
        for (String id : wanted) {
            if (!known.contains(id)) {
                throw CommandException.unknown("usage.unknownRule", id, known);
            }
        }
        return all.only(wanted);
    }

    private static int count(List<Problem> problems, Severity severity) {
        return (int) problems.stream().filter(p -> p.severity() == severity).count();
    }

    private static String text(String file, Problem problem) {
        String element = problem.elementId() == null ? "" : " [" + problem.elementId() + "]";
        return file + ": " + problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem.message() + element + " (" + problem.rule() + ")";
    }

    private static Map<String, Object> json(Problem problem) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        line.put("rule", problem.rule());
        line.put("element", problem.elementId());
        line.put("message", problem.message());
        line.put("fix", problem.fix() == null ? null : problem.fix().getLabel());
        return line;
    }
}
