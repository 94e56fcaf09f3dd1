// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.elenchus.cli.internal.compare.Conflict;
import org.elenchus.cli.internal.compare.MapMerge;
import org.elenchus.core.document.MapFiles;

/** {@code merge}: two versions of a map brought together over what they have in common; usable as a merge driver of git. */
final class MergeVerb implements Verb {
    private static final int VERSIONS = 3;

    @Override
    public Syntax syntax() {
        return new Syntax("merge").withOutput().with(Inputs.STDIN_NAME).withSwitch(Syntax.JSON);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        Inputs inputs = new Inputs(arguments, console);
        List<String> files = arguments.rest();
        if (files.size() != VERSIONS) {
            throw CommandException.usage("usage.merge");
        }
        Output output = new Output(arguments, false, console);
        boolean json = arguments.has(Syntax.JSON);
        if (json && output.isStandard()) {
            throw CommandException.usage("usage.mergeJson");
        }
        MapMerge.Result result = MapMerge.merge(inputs.read(files.get(0)), inputs.read(files.get(1)), inputs.read(files.get(2)));
        output.write(output.fileName(files.get(1), MapFiles.EXTENSION), out -> MapFiles.write(result.map(), out));
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("conflicts", result.conflicts().stream().map(MergeVerb::json).toList());
            console.line(Json.line(answer));
        } else {
            result.conflicts().forEach(c -> console.message(text(c)));
        }
        return result.conflicts().isEmpty() ? Exit.DONE : Exit.NO;
    }

    private static String kind(Conflict conflict) {
        return conflict.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Object> json(Conflict conflict) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("kind", kind(conflict));
        line.put("id", conflict.key());
        line.put("type", conflict.type());
        line.put("text", conflict.text());
        line.put("feature", conflict.feature());
        line.put("ours", DiffVerb.plain(conflict.ours()));
        line.put("theirs", DiffVerb.plain(conflict.theirs()));
        return line;
    }

    private static String text(Conflict conflict) {
        String name = conflict.type() + (conflict.key().isEmpty() ? "" : " " + conflict.key())
                + (conflict.text().isEmpty() ? "" : " " + Json.line(conflict.text()));
        return Messages.get("merge." + kind(conflict), name, conflict.feature(), Json.line(DiffVerb.plain(conflict.ours())),
                Json.line(DiffVerb.plain(conflict.theirs())));
    }
}
