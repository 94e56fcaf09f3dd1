// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.cli.internal.compare.Difference;
import org.elenchus.cli.internal.compare.MapDiff;

/** {@code diff}: what differs between two maps. Exit code 1 where anything does, as other comparing programs have it. */
final class DiffVerb implements Verb {
    private static final String BRIEF = "no-views";

    @Override
    public Syntax syntax() {
        return new Syntax("diff").with(Inputs.FROM, Inputs.STDIN_NAME).withSwitch(Syntax.JSON, BRIEF);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        Inputs inputs = new Inputs(arguments, console);
        List<String> files = arguments.rest();
        if (files.size() != 2) {
            throw CommandException.usage("usage.diff");
        }
        List<Difference> differences = MapDiff.between(inputs.read(files.get(0)), inputs.read(files.get(1)));
        if (arguments.has(BRIEF)) {
            differences = differences.stream().filter(d -> !d.type().endsWith("View")).toList();
        }
        if (arguments.has(Syntax.JSON)) {
            console.line(Json.line(json(differences)));
        } else {
            differences.forEach(d -> console.line(text(d)));
        }
        return differences.isEmpty() ? Exit.DONE : Exit.NO;
    }

    private static Map<String, Object> json(List<Difference> differences) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (Difference.Change change : Difference.Change.values()) {
            answer.put(change.name().toLowerCase(java.util.Locale.ROOT), differences.stream().filter(d -> d.change() == change).map(DiffVerb::json).toList());
        }
        return answer;
    }

    private static Map<String, Object> json(Difference d) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", d.key());
        line.put("type", d.type());
        line.put("text", d.text());
        if (d.feature() != null) {
            line.put("feature", d.feature());
            line.put("before", plain(d.before()));
            line.put("after", plain(d.after()));
        }
        return line;
    }

    /** Lists, numbers and booleans stay what they are; everything else is text. */
    static Object plain(Object value) {
        return value == null || value instanceof List || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static String text(Difference d) {
        String sign = switch (d.change()) {
            case ADDED -> "+";
            case REMOVED -> "-";
            default -> "~";
        };
        String name = sign + " " + d.type() + (d.key().isEmpty() ? "" : " " + d.key());
        if (d.feature() != null) {
            return name + " " + d.feature() + ": " + Json.line(plain(d.before())) + " -> " + Json.line(plain(d.after()));
        }
        return d.text().isEmpty() ? name : name + " " + Json.line(d.text());
    }
}
