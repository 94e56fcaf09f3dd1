// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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

    /** @param several whether there is more than one result, so that the target has to be a folder */
    Output(Arguments arguments, boolean several, Console console) throws CommandException {
        this.console = console;
        target = arguments.value(Syntax.OUTPUT, Inputs.STANDARD);
        folder = !isStandard() && (target.endsWith("/") || Files.isDirectory(Path.of(target)));
        if (several && !folder) {
            throw isStandard() ? CommandException.usage("usage.needsFolder") : CommandException.usage("usage.notFolder", target);
        }
        if (folder && !Files.isDirectory(Path.of(target))) {
            throw CommandException.unwritable("output.noFolder", target);
        }
    }

    boolean isStandard() {
        return target.equals(Inputs.STANDARD);
    }

    /** The name of the file that an input's result goes to; its extension, where one was given, says in which format. */
    String fileName(String input, String extension) {
        if (!folder) {
            return target;
        }
        String name = input.equals(Inputs.STANDARD) ? "stdin" : Path.of(input).getFileName().toString();
        int dot = name.lastIndexOf('.');
        return Path.of(target).resolve((dot > 0 ? name.substring(0, dot) : name) + "." + extension).toString();
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
        try (AtomicOutput output = new AtomicOutput(Path.of(fileName))) {
            writer.write(output.stream());
            output.commit();
        } catch (IOException e) {
            throw CommandException.unwritable(fileName, e);
        } catch (ExportException e) {
            throw CommandException.usage(e);
        }
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
