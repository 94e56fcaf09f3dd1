// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.internal.Messages;
import org.elenchus.model.argumentmap.ArgumentMap;

/**
 * The scripts and script languages that are installed.
 *
 * @since 0.1
 */
public final class Scripts {
    /** Extension point of scripts, their languages, and all else that a user can run. */
    public static final String COMMANDS = "org.elenchus.core.commands";
    /** System property that names the user's folder of scripts; without it, {@code .elenchus/scripts} in the home directory. */
    public static final String FOLDER_PROPERTY = "elenchus.scripts";

    private Scripts() {
    }

    /** Those of plug-ins, then those in the user's folder by name. */
    public static List<InstalledScript> installed() {
        List<InstalledScript> scripts = new ArrayList<>();
        Extensions.installed().of(COMMANDS).stream().filter(c -> c.element().equals("script")).map(InstalledScript::new).forEach(scripts::add);
        scripts.addAll(inFolder(folder()));
        return scripts;
    }

    /** The installed script with that id. */
    public static Optional<InstalledScript> find(String id) {
        return installed().stream().filter(script -> script.id().equals(id)).findFirst();
    }

    /** The user's folder; need not exist. */
    public static Path folder() {
        String set = System.getProperty(FOLDER_PROPERTY);
        return set != null ? Path.of(set) : Path.of(System.getProperty("user.home", "."), ".elenchus", "scripts");
    }

    private static List<InstalledScript> inFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> endings = endings();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> endings.contains(new Script(file.getFileName().toString(), "").ending())).sorted().map(InstalledScript::new).toList();
        } catch (IOException e) {
            System.getLogger(Scripts.class.getName()).log(System.Logger.Level.WARNING, "The folder of scripts " + folder + " cannot be read", e);
            return List.of();
        }
    }

    /** Endings of the names of files that can be run, without the dot. */
    public static List<String> endings() {
        return Extensions.installed().of(COMMANDS).stream().filter(c -> c.element().equals("language")).map(Contribution::id).toList();
    }

    /**
     * All that a script does, as one step of undo.
     *
     * @return an edit to execute; it throws {@link ScriptException} or {@link java.util.concurrent.CancellationException} where the script does not come to its end
     * @throws ScriptException where no plug-in runs scripts of its language
     */
    public static Edit edit(Script script, ArgumentMap map, ScriptRequest request) {
        ScriptLanguage language = language(script);
        return new Edit(Messages.get("script.label", title(script)), changes -> language.run(script, map, changes, request));
    }

    /** The file's name without its folder and ending. */
    private static String title(Script script) {
        String name = script.name().substring(Math.max(script.name().lastIndexOf('/'), script.name().lastIndexOf('\\')) + 1);
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private static ScriptLanguage language(Script script) {
        for (Contribution contribution : Extensions.installed().of(COMMANDS)) {
            if (contribution.element().equals("language") && contribution.id().equals(script.ending())) {
                try {
                    return contribution.create("class", ScriptLanguage.class);
                } catch (ContributionException e) {
                    throw new ScriptException(e.getMessage(), script.name(), 0, e);
                }
            }
        }
        throw new ScriptException(Messages.get("script.noLanguage", String.join(", ", endings())), script.name(), 0, null);
    }
}
