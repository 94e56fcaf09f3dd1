// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.core.MapCounts;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;

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
            Inputs.Reading reading = inputs.readAs(input, new LossReport(), Progress.NONE);
            Map<String, Object> counts = MapCounts.of(reading.map()).toMap();
            Map<String, Object> own = new LinkedHashMap<>();
            own.put("id", reading.format().id());
            own.putAll(reading.counts().toMap());
            if (json) {
                answer.putAll(counts);
                answer.put("format", own);
            } else {
                own.forEach((name, value) -> counts.put(name.equals("id") ? "format" : "  " + name, value));
                print(inputs.areSeveral() ? inputs.nameOf(input) : null, counts, talk);
            }
            return Exit.DONE;
        });
    }

    private static void print(String file, Map<String, Object> counts, Console console) {
        if (file != null) {
            console.line(file);
        }
        counts.forEach((name, value) -> console.line(String.format("%-12s", name + ":") + " " + (value == null ? "" : value)));
    }
}
