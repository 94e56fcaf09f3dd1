// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.Map;

import org.elenchus.core.MapCounts;

/** {@code info}: what a map has, in numbers. */
final class InfoVerb implements Verb {
    @Override
    public Syntax syntax() {
        return new Syntax("info").withFolders().with(Inputs.FROM, Inputs.STDIN_NAME).withSwitch(Syntax.JSON);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        Inputs inputs = new Inputs(arguments, console);
        boolean json = arguments.has(Syntax.JSON);
        return new EachInput(inputs, json, console).parallel().run((input, answer, talk) -> {
            Map<String, Object> counts = MapCounts.of(inputs.read(input)).toMap();
            if (json) {
                answer.putAll(counts);
            } else {
                print(inputs.areSeveral() ? inputs.nameOf(input) : null, counts, talk);
            }
            return Exit.DONE;
        });
    }

    private static void print(String file, Map<String, Object> counts, Console console) {
        if (file != null) {
            console.line(file);
        }
        counts.forEach((name, value) -> console.line((name + ":            ").substring(0, 12) + " " + (value == null ? "" : value)));
    }
}
