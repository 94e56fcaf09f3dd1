// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.script.InstalledScript;
import org.elenchus.core.script.Script;
import org.elenchus.core.script.ScriptException;
import org.elenchus.core.script.ScriptPermissions;
import org.elenchus.core.script.ScriptRequest;
import org.elenchus.core.script.Scripts;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;

/** {@code run}: runs a script on a map. */
final class RunVerb implements Verb {
    private static final String READ = "allow-read";
    private static final String WRITE = "allow-write";
    private static final String NETWORK = "allow-net";
    private static final String JAVA = "allow-java";
    private static final String LIMIT = "time-limit";
    private static final int WATCHDOG_MILLIS = 3000;

    @Override
    public Syntax syntax() {
        return new Syntax("run").with(READ, WRITE, LIMIT, Inputs.FROM, Inputs.STDIN_NAME, Conversion.TO).withSwitch(NETWORK, JAVA).withOutput();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        if (arguments.rest().size() < 2) {
            throw CommandException.usage("usage.run");
        }
        Script script = script(arguments.rest().get(0));
        String typed = arguments.rest().get(1);
        Arguments forMap = arguments.withRest(List.of(typed));
        ArgumentMap map = new Inputs(forMap, console).read(typed);
        MapDocument document = MapDocument.of(map, typed);
        Duration limit = Duration.ofSeconds(arguments.wholeNumber(LIMIT, (int) ScriptRequest.USUAL_LIMIT.toSeconds()));
        ScriptRequest request = new ScriptRequest(List.of(), arguments.rest().subList(2, arguments.rest().size()), permissions(arguments), limit,
                console::line, Progress.NONE);
        boolean changed = perform(script, document, request);
        if (arguments.has(Syntax.OUTPUT)) {
            write(document.map(), forMap, console);
        } else if (changed) {
            console.message(Messages.get("run.notSaved", typed));
        }
        return Exit.DONE;
    }

    private static Script script(String typed) throws CommandException {
        try {
            Path file = Path.of(typed);
            if (Files.isRegularFile(file)) {
                return new Script(typed, Files.readString(file));
            }
            Optional<InstalledScript> installed = Scripts.find(typed);
            if (installed.isPresent()) {
                return installed.get().read();
            }
        } catch (IOException e) {
            throw CommandException.unreadable(typed, e);
        } catch (java.nio.file.InvalidPathException e) {
            throw CommandException.unreadable("run.absent", typed, names());
        }
        throw CommandException.unreadable("run.absent", typed, names());
    }

    private static String names() {
        return String.join(", ", Scripts.installed().stream().map(InstalledScript::id).toList());
    }

    private static ScriptPermissions permissions(Arguments arguments) {
        String read = arguments.value(READ);
        String write = arguments.value(WRITE);
        return new ScriptPermissions(read == null ? null : Path.of(read), write == null ? null : Path.of(write), arguments.has(NETWORK), arguments.has(JAVA));
    }

    private static boolean perform(Script script, MapDocument document, ScriptRequest request) throws CommandException {
        Thread watchdog = watch(script, request);
        try {
            Edit edit = Scripts.edit(script, document.map(), request);
            document.execute(edit);
            return document.canUndo();
        } catch (ScriptException e) {
            throw CommandException.script(e);
        } finally {
            watchdog.interrupt();
        }
    }

    /** Ends the program where a script is stuck in something that cannot be stopped, such as the matching of a pattern, or has left hardly any memory to go on with. */
    private static Thread watch(Script script, ScriptRequest request) {
        // Put into words before, for then there may be no memory for it.
        byte[] words = (Messages.get("error", Messages.get("run.halted", script.name(), request.limit().toSeconds())) + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
        Thread watchdog = new Thread(() -> {
            try {
                Thread.sleep(request.limit().toMillis() + WATCHDOG_MILLIS);
                try (FileOutputStream err = new FileOutputStream(FileDescriptor.err)) {
                    err.write(words);
                } finally {
                    Runtime.getRuntime().halt(Exit.NO);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }, "time limit");
        watchdog.setDaemon(true);
        watchdog.start();
        return watchdog;
    }

    private static void write(ArgumentMap map, Arguments arguments, Console console) throws CommandException {
        String file = arguments.value(Syntax.OUTPUT);
        String to = arguments.value(Conversion.TO);
        Format format = (to == null ? Formats.installed().exporterFor(file).or(() -> Formats.installed().exporter(Formats.NATIVE))
                : Formats.installed().exporter(to)).orElse(null);
        if (format == null) {
            throw CommandException.unknown("usage.unknownFormat", to, Formats.installed().exporters());
        }
        new Output(arguments, false, console).write(file, out -> format.exporter().write(map, ExportRequest.plain(), out));
    }
}
