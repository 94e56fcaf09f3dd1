// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.elenchus.core.document.MapFiles;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.FormatCounts;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Importer;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Files named on the command line, and standard input, read into maps. */
final class Inputs {
    static final String STANDARD = "-";
    static final String FROM = "from";
    static final String STDIN_NAME = "stdin-name";

    static final String RECURSIVE = "recursive";
    static final String JOBS = "jobs";

    private final Console console;
    private final String from;
    private final String stdinName;
    private final List<InputFile> files;
    private final boolean several;
    private final int jobs;

    /**
     * @param arguments their {@code --from} forces a format, their {@code --stdin-name} names standard input, with {@code --recursive} folders
     *                  are taken for the files in them
     */
    Inputs(Arguments arguments, Console console) throws CommandException {
        this.console = console;
        from = arguments.value(FROM);
        stdinName = arguments.value(STDIN_NAME, STANDARD);
        if (from != null && Formats.installed().importer(from).isEmpty()) {
            throw CommandException.unknown("usage.unknownFormat", from, Formats.installed().importers());
        }
        if (arguments.rest().isEmpty()) {
            throw CommandException.usage("usage.noInput");
        }
        if (arguments.rest().stream().filter(STANDARD::equals).count() > 1) {
            throw CommandException.usage("usage.standardTwice");
        }
        boolean recursive = arguments.has(RECURSIVE);
        files = recursive ? new FolderWalk(arguments.value(Syntax.OUTPUT), console).expand(arguments.rest())
                : arguments.rest().stream().map(InputFile::typed).toList();
        several = recursive || files.size() > 1;
        jobs = arguments.wholeNumber(JOBS, Runtime.getRuntime().availableProcessors());
    }

    /** All inputs of the run; empty only where {@code --recursive} found no file. */
    List<InputFile> files() {
        return files;
    }

    /** Whether there may be more than one. */
    boolean areSeveral() {
        return several;
    }

    /** Whether any of them was found in a folder. */
    boolean areFromFolders() {
        return several && files.stream().anyMatch(InputFile::found);
    }

    /** How many may be worked on at once. */
    int jobs() {
        return jobs;
    }

    /** What messages and results call an input. */
    String nameOf(String typed) {
        return typed.equals(STANDARD) ? stdinName : typed;
    }

    /**
     * Reads a map.
     *
     * @param typed a path, or {@code -}
     */
    ArgumentMap read(String typed, LossReport report, Progress progress) throws CommandException {
        return readAs(typed, report, progress).map();
    }

    /** A map, the format that it was read from, and what that format counts in it. */
    record Reading(ArgumentMap map, Format format, FormatCounts counts) {
    }

    Reading readAs(String typed, LossReport report, Progress progress) throws CommandException {
        try {
            Input input = open(typed);
            Optional<Format> asked = from == null ? Optional.empty() : Formats.installed().importer(from);
            Format format = asked.isPresent() ? asked.get() : guess(input);
            Importer importer = format.importer();
            ArgumentMap map = importer.read(input, report, progress);
            return new Reading(map, format, importer.counts(map));
        } catch (FormatException e) {
            throw CommandException.unreadable(e);
        } catch (IOException e) {
            throw CommandException.unreadable(nameOf(typed), e);
        }
    }

    ArgumentMap read(String typed) throws CommandException {
        return read(typed, new LossReport(), Progress.NONE);
    }

    private static Format guess(Input input) throws CommandException, IOException {
        try {
            return Formats.installed().guessImporter(input);
        } catch (FormatException e) {
            throw e.line() > 0 ? CommandException.unreadable(e) : CommandException.foreign(e);
        }
    }

    private Input open(String typed) throws IOException, FormatException {
        if (typed.equals(STANDARD)) {
            return Input.of(stdinName, whole(console.in(), stdinName));
        }
        Path path;
        try {
            path = Path.of(typed);
        } catch (InvalidPathException e) {
            throw new NoSuchFileException(typed);
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(typed);
        }
        if (Files.isDirectory(path)) {
            throw new IOException(Messages.get("reason.folderToWalk"));
        }
        if (Files.isRegularFile(path)) {
            return Input.of(path);
        }
        // A pipe or a device can be read once only, and importers look twice.
        try (InputStream in = new BufferedInputStream(new FileInputStream(path.toFile()))) {
            return Input.of(typed, whole(in, typed));
        }
    }

    private static byte[] whole(InputStream in, String name) throws IOException, FormatException {
        byte[] bytes = in.readNBytes(MapFiles.GREATEST_SIZE);
        if (bytes.length == MapFiles.GREATEST_SIZE) {
            throw new FormatException(Messages.get("input.tooLarge", MapFiles.GREATEST_SIZE >> 20), name, 0, 0);
        }
        return bytes;
    }
}
