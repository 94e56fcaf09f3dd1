// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs one task for each input: a bad one is told of and the others still have their turn. With {@code --json} each input gives one line, with
 * its name where there are several, and with what went wrong where something did.
 */
final class EachInput {
    /** What is done with one input. */
    @FunctionalInterface
    interface Task {
        /**
         * @param answer takes what the JSON line is to hold
         * @return the exit code of this input
         */
        int run(String input, Map<String, Object> answer) throws CommandException;
    }

    private final Console console;
    private final Inputs inputs;
    private final boolean json;

    EachInput(Inputs inputs, boolean json, Console console) {
        this.console = console;
        this.inputs = inputs;
        this.json = json;
    }

    /** @return the gravest of the exit codes */
    int run(List<String> typed, Task task) {
        int code = Exit.DONE;
        boolean several = typed.size() > 1;
        for (int i = 0; i < typed.size() && !console.isBroken(); i++) {
            if (several) {
                console.progress(Messages.get("progress", i + 1, typed.size(), typed.get(i)));
            }
            code = Math.max(code, one(typed.get(i), several, task));
        }
        if (several) {
            console.progress("");
        }
        return code;
    }

    private int one(String input, boolean several, Task task) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (several) {
            answer.put("file", inputs.nameOf(input));
        }
        int code;
        try {
            code = task.run(input, answer);
        } catch (CommandException e) {
            answer.clear();
            answer.put("file", inputs.nameOf(input));
            answer.put("error", e.getMessage());
            console.message(Messages.get("error", e.getMessage()));
            code = e.exitCode();
        }
        if (json) {
            console.line(Json.line(answer));
        }
        return code;
    }
}
