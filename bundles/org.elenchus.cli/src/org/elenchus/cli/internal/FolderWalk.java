// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files in folders and the folders in them, by name, so that two runs meet them in the same order. Passes over hidden files and folders and
 * the folder that results go to; follows no link to a folder, for those may lead in circles.
 */
final class FolderWalk {
    private final Path output;
    private final Console console;

    /** @param output the folder that results go to, or null */
    FolderWalk(String output, Console console) {
        this.output = output == null ? null : Path.of(output).toAbsolutePath().normalize();
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
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Visitor(root, found));
        } catch (IOException e) {
            throw CommandException.unreadable(folder, e);
        }
        found.sort(Comparator.naturalOrder());
        return found.stream().map(file -> new InputFile(file.toString(), below(root, file), true)).toList();
    }

    private static String below(Path root, Path file) {
        StringBuilder folder = new StringBuilder();
        Path relative = root.relativize(file).getParent();
        if (relative != null) {
            relative.forEach(part -> folder.append(part).append('/'));
        }
        return folder.toString();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> found;

        Visitor(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean inner = !folder.equals(root);
            boolean skipped = inner && (isHidden(folder) || folder.toAbsolutePath().normalize().equals(output));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file))) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** What may not be looked into is told of and does not keep the rest from being read. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            console.message(Messages.get("error", Messages.get("input.unreadable", file, Reason.of(e))));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            Path name = file.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
