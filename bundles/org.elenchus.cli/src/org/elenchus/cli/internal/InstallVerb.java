// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.elenchus.cli.internal.install.InstallationException;
import org.elenchus.cli.internal.install.PluginSource;
import org.elenchus.cli.internal.install.ProductInstaller;
import org.elenchus.core.extension.ContributionProblems;
import org.elenchus.core.extension.DropinsFolder;
import org.elenchus.core.extension.Installation;
import org.elenchus.core.extension.Plugin;

/** {@code install}: a plug-in's jar into the folder dropins, an update site's features by p2. */
final class InstallVerb implements Verb {
    private static final String DRY = "dry-run";
    private static final String ID = "id";
    private static final int LICENCE_LENGTH = 100;

    @Override
    public Syntax syntax() {
        return new Syntax("install").with(ID).withSwitch(DRY, Syntax.JSON);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        if (arguments.rest().isEmpty()) {
            throw CommandException.usage("usage.install");
        }
        Path home = home();
        List<Map<String, Object>> done = new ArrayList<>();
        try {
            Path work = Files.createTempDirectory("elenchus-install");
            try {
                for (String typed : arguments.rest()) {
                    done.addAll(install(PluginSource.of(typed, work), arguments, home));
                }
            } finally {
                delete(work);
            }
        } catch (InstallationException e) {
            throw CommandException.unreadable(e.key(), e.values());
        } catch (IOException e) {
            throw CommandException.unwritable(home.resolve(Installation.DROPINS).toString(), e);
        }
        print(done, arguments.has(Syntax.JSON), arguments.has(DRY) ? "install.would" : "install.done", console);
        return hasProblems(done) ? Exit.NO : Exit.DONE;
    }

    static Path home() throws CommandException {
        Path home = Installation.home();
        if (home == null || !Files.isDirectory(home.resolve("plugins"))) {
            throw CommandException.usage("install.noProduct");
        }
        return home;
    }

    private static List<Map<String, Object>> install(PluginSource source, Arguments arguments, Path home) throws IOException, InstallationException {
        if (source.jar() != null) {
            Plugin plugin = arguments.has(DRY) ? DropinsFolder.identify(source.jar()) : new DropinsFolder(home).add(source.jar());
            return List.of(item(plugin.id(), plugin.version(), plugin.name(), "", plugin.location()));
        }
        List<String> command = new ArrayList<>(List.of(arguments.has(DRY) ? "offer" : "install", source.site().toString()));
        if (arguments.value(ID) != null && !arguments.has(DRY)) {
            command.addAll(List.of(arguments.value(ID).split(",")));
        }
        List<Map<String, Object>> items = new ArrayList<>();
        for (ProductInstaller.Unit unit : new ProductInstaller(home).run(command)) {
            items.add(item(unit.id(), unit.version(), unit.name(), unit.licence(), source.site().toString()));
        }
        return items;
    }

    static Map<String, Object> item(String id, String version, String name, String licence, String location) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("version", version);
        item.put("name", name);
        item.put("licence", licence);
        item.put("location", location);
        return item;
    }

    static void print(List<Map<String, Object>> items, boolean json, String key, Console console) {
        if (json) {
            console.line(Json.line(items));
            return;
        }
        for (Map<String, Object> item : items) {
            console.line(Messages.get(key, item.get("id"), item.get("version"), item.get("name")));
            String licence = item.get("licence").toString();
            if (!licence.isEmpty()) {
                console.line(Messages.get("install.licence", licence.length() > LICENCE_LENGTH ? licence.substring(0, LICENCE_LENGTH) + "\u2026" : licence));
            }
        }
    }

    /** Whether what was just installed can be used as it stands; each problem has been told. */
    private static boolean hasProblems(List<Map<String, Object>> items) {
        PluginList.problems();
        return ContributionProblems.all().stream().anyMatch(problem -> items.stream().anyMatch(item -> item.get("id").equals(problem.plugin())));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
