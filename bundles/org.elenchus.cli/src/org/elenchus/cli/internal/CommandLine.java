// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionProblem;
import org.elenchus.core.extension.ContributionProblems;

/** Finds the verb, lets it run, and turns what goes wrong into a message and an exit code. */
public final class CommandLine {
    private final Console console;

    public CommandLine(Console console) {
        this.console = console;
    }

    /** @return the exit code */
    public int run(String... typed) {
        BiConsumer<ContributionProblem, Throwable> listener = (problem, cause) -> console.message(Messages.get("plugin.problem", problem.text()));
        ContributionProblems.addListener(listener);
        try {
            return run(Arrays.asList(typed));
        } catch (CommandException e) {
            console.message(Messages.get("error", e.getMessage()));
            return e.exitCode();
        } catch (CancellationException e) {
            return console.isBroken() ? Exit.DONE : Exit.NO;
        } catch (RuntimeException | Error e) {
            return DefectLog.write(e, typed, console);
        } finally {
            ContributionProblems.removeListener(listener);
        }
    }

    private int run(List<String> typed) throws CommandException {
        String verbName = typed.isEmpty() ? Verbs.HELP : typed.get(0);
        List<String> behind = typed.isEmpty() ? typed : typed.subList(1, typed.size());
        switch (verbName) {
            case Verbs.HELP, "-h", "--help":
                return help(behind);
            case "-V", "--version", "version":
                console.line(Version.text());
                return Exit.DONE;
            default:
                break;
        }
        Verb verb = Verbs.find(verbName);
        if (verb == null) {
            Optional<Contribution> contributed = ContributedVerb.find(verbName);
            if (contributed.isPresent()) {
                return ContributedVerb.run(contributed.get(), behind, console);
            }
            String nearest = Nearest.of(verbName, Verbs.NAMES);
            throw nearest == null ? CommandException.usage("usage.unknownVerb", verbName)
                    : CommandException.usage("usage.unknownVerbNear", verbName, nearest);
        }
        Arguments arguments = Arguments.parse(verb.syntax(), behind);
        if (arguments.has(Syntax.HELP)) {
            return help(List.of(verbName));
        }
        return verb.run(arguments, console);
    }

    private int help(List<String> about) throws CommandException {
        String topic = about.isEmpty() ? "elenchus" : about.get(0);
        Optional<Contribution> contributed = Verbs.NAMES.contains(topic) ? Optional.empty() : ContributedVerb.find(topic);
        if (contributed.isPresent()) {
            return ContributedVerb.run(contributed.get(), List.of("--help"), console);
        }
        if (!topic.equals("elenchus") && !Verbs.NAMES.contains(topic)) {
            throw CommandException.usage("usage.unknownVerb", topic);
        }
        console.text(HelpText.of(topic));
        if (topic.equals("elenchus")) {
            for (Contribution plugin : ContributedVerb.all()) {
                String description = plugin.attribute("description");
                console.line("  " + (plugin.id() + "          ").substring(0, Math.max(10, plugin.id().length())) + (description == null ? "" : description));
            }
        }
        return Exit.DONE;
    }
}
