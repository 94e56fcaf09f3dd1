// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.format;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The files in a folder and the folders in it, by name, so that two walks meet them in the same order. Passes over hidden files and folders; follows
 * no link to a folder, for those may lead in circles.
 */
public final class FolderFiles {

    private FolderFiles() {
    }

    /**
     * Walks through a folder. Any thread.
     *
     * @param except     a folder in it that is passed over, or null
     * @param unreadable told what may not be looked into; the rest is walked through all the same
     * @throws IOException where the folder itself cannot be read
     */
    public static List<Path> in(Path root, Path except, BiConsumer<Path, IOException> unreadable) throws IOException {
        Visitor visitor = new Visitor(root, except == null ? null : except.toAbsolutePath().normalize(), unreadable);
        Files.walkFileTree(root, visitor);
        visitor.found.sort(Comparator.naturalOrder());
        return visitor.found;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Path except;
        private final BiConsumer<Path, IOException> unreadable;
        private final List<Path> found = new ArrayList<>();

        Visitor(Path root, Path except, BiConsumer<Path, IOException> unreadable) {
            this.root = root;
            this.except = except;
            this.unreadable = unreadable;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped = !folder.equals(root) && (isHidden(folder) || folder.toAbsolutePath().normalize().equals(except));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file))) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(root)) {
                throw e;
            }
            unreadable.accept(file, e);
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path file) {
            Path name = file.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
