// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.Evaluator;
import org.elenchus.core.spi.Explanation;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;

/** {@code evaluate}: what stands and what falls, by an evaluator that a plug-in contributes. */
final class EvaluateVerb implements Verb {
    private static final String SEMANTICS = "semantics";
    private static final String TASK = "task";
    private static final String EXPLAIN = "explain";
    private static final String LIMIT = "limit";
    private static final String DEFAULT = "grounded";

    @Override
    public Syntax syntax() {
        return new Syntax("evaluate").with(Inputs.FROM, Inputs.STDIN_NAME, SEMANTICS, TASK, EXPLAIN, LIMIT).withSwitch(Syntax.JSON).openWith();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        List<Contribution> installed = Extensions.installed().of(ListVerb.EVALUATORS);
        if (installed.isEmpty()) {
            throw CommandException.usage("evaluate.none");
        }
        Inputs inputs = new Inputs(arguments, console);
        String id = arguments.value(SEMANTICS, DEFAULT);
        Evaluator evaluator = evaluator(id, installed);
        EvaluationRequest request = request(arguments, id, evaluator);
        boolean json = arguments.has(Syntax.JSON);
        boolean several = inputs.areSeveral();
        return new EachInput(inputs, json, console).run((input, answer, talk) -> {
            ArgumentMap map = inputs.read(input);
            ElementNames names = new ElementNames(map);
            try {
                Evaluation result = evaluator.evaluate(map, request, new ConsoleProgress(talk));
                EvaluationJson.put(answer, id, result, names);
                if (arguments.has(EXPLAIN)) {
                    Explanation explanation = explain(arguments.value(EXPLAIN), evaluator, id, map, request, names, talk);
                    EvaluationJson.put(answer, explanation, names);
                    if (!json) {
                        new EvaluationText(names, talk).print(explanation);
                    }
                } else if (!json) {
                    new EvaluationText(names, talk).print(several ? inputs.nameOf(input) : null, result);
                }
                return EvaluationText.hasAnswer(result) ? Exit.DONE : Exit.NO;
            } catch (IllegalArgumentException e) {
                throw CommandException.usage(e);
            }
        });
    }

    private static Evaluator evaluator(String id, List<Contribution> installed) throws CommandException {
        for (Contribution contribution : installed) {
            if (contribution.id().equals(id)) {
                try {
                    return contribution.create("class", Evaluator.class);
                } catch (ContributionException e) {
                    throw CommandException.usage(e);
                }
            }
        }
        throw CommandException.unknown("usage.unknownSemantics", id, installed.stream().map(Contribution::id).toList());
    }

    private static EvaluationRequest request(Arguments arguments, String id, Evaluator evaluator) throws CommandException {
        String typed = arguments.value(TASK, EvaluationTask.LABELLING.id());
        Optional<EvaluationTask> task = EvaluationTask.of(typed);
        if (task.isEmpty() || !evaluator.tasks().contains(task.get())) {
            throw CommandException.usage("usage.unknownTask", typed, id, Names.of(evaluator.tasks().stream().map(EvaluationTask::id).toList()));
        }
        return new EvaluationRequest(task.get(), arguments.others(), Map.of(), 0, arguments.wholeNumber(LIMIT, EvaluationRequest.DEFAULT_LIMIT));
    }

    private static Explanation explain(String wanted, Evaluator evaluator, String id, ArgumentMap map, EvaluationRequest request,
            ElementNames names, Console console) throws CommandException {
        Element element = names.find(wanted);
        if (element == null) {
            throw CommandException.usage("usage.unknownElement", wanted);
        }
        return evaluator.explain(map, element, request, new ConsoleProgress(console))
                .orElseThrow(() -> CommandException.usage("evaluate.unexplained", id));
    }
}
