// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.ExportException;

/** Where results go: a file, a folder with one file for each input, or standard output. */
final class Output {
    /** Writes one result. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException, ExportException;
    }

    private final Console console;
    private final String target;
    private final boolean folder;
    private final Map<String, String> names = new HashMap<>();

    /** @param inputs each has one result: where there are several, the target has to be a folder */
    Output(Arguments arguments, Inputs inputs, Console console) throws CommandException {
        this(arguments, inputs.areSeveral(), console);
        nameAll(inputs.files());
    }

    /** @param several whether there is more than one result, so that the target has to be a folder */
    Output(Arguments arguments, boolean several, Console console) throws CommandException {
        this.console = console;
        target = arguments.value(Syntax.OUTPUT, Inputs.STANDARD);
        // Folders gone through give a folder, which is made where there is none yet.
        boolean made = several && arguments.has(Inputs.RECURSIVE) && !isStandard() && Files.notExists(Path.of(target));
        folder = !isStandard() && (target.endsWith("/") || made || Files.isDirectory(Path.of(target)));
        if (several && !folder) {
            throw isStandard() ? CommandException.usage("usage.needsFolder") : CommandException.usage("usage.notFolder", target);
        }
        if (folder && !Files.isDirectory(Path.of(target)) && !arguments.has(Inputs.RECURSIVE)) {
            throw CommandException.unwritable("output.noFolder", target);
        }
    }

    /** Results lie as their inputs do and lose their extensions, but where two would then be one. */
    private void nameAll(List<InputFile> files) {
        Map<String, Integer> times = new HashMap<>();
        files.forEach(file -> times.merge(file.folder() + stem(file.path()), 1, Integer::sum));
        for (InputFile file : files) {
            String stem = file.folder() + stem(file.path());
            names.put(file.path(), times.get(stem) > 1 ? file.folder() + name(file.path()) : stem);
        }
    }

    private static String name(String input) {
        return input.equals(Inputs.STANDARD) ? "stdin" : Path.of(input).getFileName().toString();
    }

    private static String stem(String input) {
        String name = name(input);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    boolean isStandard() {
        return target.equals(Inputs.STANDARD);
    }

    /** The name of the file that an input's result goes to; its extension, where one was given, says in which format. */
    String fileName(String input, String extension) {
        if (!folder) {
            return target;
        }
        String name = names.containsKey(input) ? names.get(input) : stem(input);
        return Path.of(target).resolve(name + "." + extension).toString();
    }

    /** Whether the target names one file, whose extension may tell the format. */
    boolean isFile() {
        return !folder && !isStandard();
    }

    /** Writes a result completely, or not at all. */
    void write(String fileName, Writer writer) throws CommandException {
        if (isStandard()) {
            writeToStandard(writer);
            return;
        }
        try (AtomicOutput output = open(fileName)) {
            writer.write(output.stream());
            output.commit();
        } catch (IOException e) {
            throw CommandException.unwritable(fileName, e);
        } catch (ExportException e) {
            throw CommandException.usage(e);
        }
    }

    /** The folders of what lies in folders are made as it is written. */
    private AtomicOutput open(String fileName) throws IOException {
        Path path = Path.of(fileName);
        if (folder && path.getParent() != null) {
            Files.createDirectories(path.getParent());
        }
        return new AtomicOutput(path);
    }

    private void writeToStandard(Writer writer) throws CommandException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try {
            writer.write(whole);
            whole.writeTo(console.bytes());
        } catch (IOException e) {
            throw CommandException.unwritable(Messages.get("output.standard"), e);
        } catch (ExportException e) {
            throw CommandException.usage(e);
        }
    }
}
