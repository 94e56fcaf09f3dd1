// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.elenchus.core.spi.FormatCounts;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Reads Argdown. Included files are read from the same folder only. */
public final class ArgdownImporter implements Importer {
    /** A line that defines a statement or argument by its title. */
    private static final Pattern TITLE = Pattern.compile("(?m)^[ \\t]*+(?:[+\\-_]>?|<[+\\-_]|><)?[ \\t]*+(?:\\[[^\\]\\n]++\\]|<[^>/\\n]++>):");
    static final String FRONT_MATTER = "argdown.frontMatter";

    @Override
    public int recognise(Probe probe) {
        if (probe.hasExtension("argdown") || probe.hasExtension("ad")) {
            return 92;
        }
        if (probe.first() == '{') {
            return 0;
        }
        boolean titles = TITLE.matcher(probe.text()).find();
        return !titles ? 0 : probe.hasExtension("md") || probe.hasExtension("txt") ? 70 : 30;
    }

    @Override
    public FormatCounts counts(ArgumentMap map) {
        return ArgdownCounts.of(map);
    }

    @Override
    public ArgumentMap read(Input input, LossReport report, Progress progress) throws FormatException, IOException {
        Inclusion text = Inclusion.expand(input, report);
        try {
            Syntax.Text syntax = Parser.parse(text.text());
            if (!syntax.errors().isEmpty()) {
                throw syntax.errors().get(0);
            }
            progress.checkCancelled();
            ArgumentMap map = new DebateMapper(Interpreter.interpret(syntax), report).map();
            settings(map, syntax);
            MapBuilder.keep(map, ArgdownForm.TEXT, text.text());
            kept(syntax, report);
            return map;
        } catch (ArgdownException e) {
            Inclusion.Origin origin = text.origin(e.line());
            throw new FormatException(e.getMessage(), origin.file(), origin.line(), e.column(), e);
        }
    }

    /** What no element says stays in the text that is kept with the map. */
    private static void kept(Syntax.Text syntax, LossReport report) {
        for (Syntax.Place comment : syntax.comments()) {
            report.keptAsProperty(null, "a comment, in the text that is kept with the map", comment.line());
        }
        for (Syntax.Block block : syntax.blocks()) {
            if (block instanceof Syntax.Listing listing) {
                report.keptAsProperty(null, "that " + listing.items().size() + " statements are items of a list, in the text that is kept with the map",
                        listing.items().get(0).place().line());
            }
        }
    }

    static void settings(ArgumentMap map, Syntax.Text syntax) {
        Map<String, Object> settings = syntax.frontMatter();
        if (settings.get("title") != null) {
            map.setTitle(settings.get("title").toString());
        }
        Object authors = settings.getOrDefault("author", settings.get("authors"));
        if (authors instanceof List<?> list) {
            list.forEach(author -> map.getAuthors().add(String.valueOf(author)));
        } else if (authors != null) {
            map.getAuthors().add(authors.toString());
        }
        MapBuilder.keep(map, FRONT_MATTER, syntax.frontMatterText());
    }
}
