// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;

/** A verb of a plug-in. Only these use picocli, whose start would cost our own verbs too much. */
final class ContributedVerb {
    private static final String POINT = "org.elenchus.core.commands";

    private ContributedVerb() {
    }

    static List<Contribution> all() {
        return Extensions.installed().of(POINT).stream().filter(contribution -> contribution.element().equals("command")).toList();
    }

    static Optional<Contribution> find(String name) {
        return all().stream().filter(contribution -> contribution.id().equals(name)).findFirst();
    }

    /** @return the exit code that the verb gives, 2 where its options are wrong */
    static int run(Contribution contribution, List<String> arguments, Console console) throws CommandException {
        Callable<?> command;
        try {
            command = contribution.create("class", Callable.class);
        } catch (ContributionException e) {
            throw CommandException.usage(e);
        }
        picocli.CommandLine line = new picocli.CommandLine(command).setCommandName("elenchus " + contribution.id());
        PrintWriter out = new PrintWriter(console.bytes(), false, StandardCharsets.UTF_8);
        line.setOut(out);
        String[] typed = arguments.toArray(String[]::new);
        line.setExecutionExceptionHandler((e, commandLine, parsed) -> DefectLog.write(e, typed, console));
        try {
            return line.execute(typed);
        } finally {
            out.flush();
        }
    }
}
