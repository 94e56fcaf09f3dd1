// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.LossReport;
import org.elenchus.model.argumentmap.ArgumentMap;

/** {@code convert}: from one format to another, with a report of what could not go along. */
final class ConvertVerb implements Verb {
    private static final String REPORT = "report";
    private static final String STRICT = "strict";

    @Override
    public Syntax syntax() {
        return new Syntax("convert").withOutput().withFolders().with(Inputs.FROM, Conversion.TO, Inputs.STDIN_NAME, REPORT).withSwitch(Syntax.JSON, STRICT)
                .openWith("transparent", "embed", "landscape", "key");
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        Inputs inputs = new Inputs(arguments, console);
        Conversion conversion = new Conversion(arguments, inputs, console);
        boolean reportAsJson = arguments.has(Syntax.JSON) || arguments.value(REPORT, "").endsWith(".json");
        LossText losses = new LossText(reportAsJson);
        int code = new EachInput(inputs, arguments.has(Syntax.JSON) && !arguments.has(REPORT), console).parallel().run((input, answer, talk) -> {
            LossReport report = new LossReport();
            ArgumentMap map = conversion.read(input, report, talk);
            boolean refused = arguments.has(STRICT) && (report.hasLoss() || dryRun(conversion, map, report, talk));
            List<String> files = refused ? List.of() : conversion.write(map, input, report, talk);
            losses.add(input, inputs.nameOf(input), report);
            if (refused || !inputs.areFromFolders()) {
                tell(inputs.nameOf(input), report, refused, arguments.has(REPORT), talk);
            }
            answer(answer, inputs.nameOf(input), files, report);
            return refused ? Exit.NO : Exit.DONE;
        });
        if (inputs.areFromFolders() && losses.inputs() > 0) {
            console.message(Messages.get(arguments.has(REPORT) ? "convert.losses" : "convert.lossesUnreported", losses.inputs()));
        }
        writeReport(arguments.value(REPORT), losses.of(inputs.files()), console);
        return code;
    }

    /** Whether writing would lose something; nothing is written. */
    private static boolean dryRun(Conversion conversion, ArgumentMap map, LossReport report, Console talk) throws CommandException {
        LossReport written = new LossReport();
        conversion.tryOut(map, written, talk);
        if (written.hasLoss()) {
            written.entries().forEach(e -> {
                if (e.kind() == LossReport.Kind.APPROXIMATED) {
                    report.approximated(e.element(), e.what(), e.line());
                } else if (e.kind() == LossReport.Kind.LEFT_OUT) {
                    report.leftOut(e.element(), e.what(), e.line());
                }
            });
        }
        return written.hasLoss();
    }

    private static void tell(String name, LossReport report, boolean refused, boolean reported, Console console) {
        int leftOut = LossText.count(report, LossReport.Kind.LEFT_OUT);
        int approximated = LossText.count(report, LossReport.Kind.APPROXIMATED);
        if (refused) {
            console.message(Messages.get("convert.refused", name, leftOut, approximated));
        } else if (leftOut + approximated > 0) {
            console.message(Messages.get(reported ? "convert.loss" : "convert.lossUnreported", name, leftOut, approximated));
        }
    }

    private static void answer(Map<String, Object> answer, String name, List<String> files, LossReport report) {
        answer.putIfAbsent("file", name);
        answer.put("output", Conversion.named(files));
        answer.put("keptAsProperty", LossText.count(report, LossReport.Kind.KEPT_AS_PROPERTY));
        answer.put("approximated", LossText.count(report, LossReport.Kind.APPROXIMATED));
        answer.put("leftOut", LossText.count(report, LossReport.Kind.LEFT_OUT));
    }

    private static void writeReport(String target, String text, Console console) throws CommandException {
        if (target == null) {
            return;
        }
        if (target.equals(Inputs.STANDARD)) {
            console.text(text);
            return;
        }
        try (AtomicOutput file = new AtomicOutput(Path.of(target))) {
            file.stream().write(text.getBytes(StandardCharsets.UTF_8));
            file.commit();
        } catch (java.io.IOException e) {
            throw CommandException.unwritable(target, e);
        }
    }
}
