// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.elenchus.core.format.FolderFiles;

/** What was typed, with each folder taken for the files in it; results that go to a folder among them are not inputs of the next run. */
final class FolderWalk {
    private final Path output;
    private final Console console;

    /** @param output the folder that results go to, or null */
    FolderWalk(String output, Console console) {
        this.output = output == null ? null : Path.of(output);
        this.console = console;
    }

    /** What was typed, each folder replaced by the files in it. */
    List<InputFile> expand(List<String> typed) throws CommandException {
        List<InputFile> files = new ArrayList<>();
        for (String input : typed) {
            if (!input.equals(Inputs.STANDARD) && isFolder(input)) {
                files.addAll(filesIn(input));
            } else {
                files.add(InputFile.typed(input));
            }
        }
        return files;
    }

    private static boolean isFolder(String input) {
        try {
            return Files.isDirectory(Path.of(input));
        } catch (InvalidPathException e) {
            return false; // it is told of when it is to be read
        }
    }

    private List<InputFile> filesIn(String folder) throws CommandException {
        Path root = Path.of(folder);
        try {
            List<Path> found = FolderFiles.in(root, output, this::unreadable);
            return found.stream().map(file -> new InputFile(file.toString(), below(root, file), true)).toList();
        } catch (IOException e) {
            throw CommandException.unreadable(folder, e);
        }
    }

    private void unreadable(Path file, IOException why) {
        console.message(Messages.get("error", Messages.get("input.unreadable", file, Reason.of(why))));
    }

    private static String below(Path root, Path file) {
        StringBuilder folder = new StringBuilder();
        Path relative = root.relativize(file).getParent();
        if (relative != null) {
            relative.forEach(part -> folder.append(part).append('/'));
        }
        return folder.toString();
    }
}
