// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.LossReport;

/** {@code export}: a map as a figure, or in any other format that is written. */
final class ExportVerb implements Verb {
    @Override
    public Syntax syntax() {
        return new Syntax("export").withOutput().withFolders().with(Inputs.FROM, Conversion.TO, Inputs.STDIN_NAME).withSwitch(Syntax.JSON)
                .openWith("transparent", "embed", "landscape", "key", "ways");
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        Inputs inputs = new Inputs(arguments, console);
        Conversion conversion = new Conversion(arguments, inputs, console);
        return new EachInput(inputs, arguments.has(Syntax.JSON), console).parallel().run((input, answer, talk) -> {
            LossReport report = new LossReport();
            List<String> files = conversion.write(inputs.read(input), input, report, talk);
            warn(inputs.nameOf(input), report, talk);
            answer.putIfAbsent("file", inputs.nameOf(input));
            answer.put("output", Conversion.named(files));
            return Exit.DONE;
        });
    }

    /** One line for each kind of loss, however many elements it concerns; {@code convert --report} names them all. */
    private static void warn(String name, LossReport report, Console console) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (LossReport.Entry entry : report.entries()) {
            if (entry.kind() != LossReport.Kind.KEPT_AS_PROPERTY) {
                String key = entry.kind() == LossReport.Kind.LEFT_OUT ? "export.leftOut" : "warning";
                times.merge(Messages.get(key, name, entry.what()), 1, Integer::sum);
            }
        }
        times.forEach((message, count) -> console.message(count == 1 ? message : Messages.get("export.times", message, count)));
    }
}
