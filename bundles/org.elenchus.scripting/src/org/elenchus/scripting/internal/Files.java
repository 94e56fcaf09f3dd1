// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.elenchus.core.script.ScriptPermissions;

/** Files and the network, as far as a script may reach them. What is refused is an {@link IllegalArgumentException}, an error that scripts can catch. */
final class Files {
    private static final int PATIENCE = 20_000;
    private static final int LARGEST = 64 << 20;

    private final ScriptPermissions permissions;

    Files(ScriptPermissions permissions) {
        this.permissions = permissions;
    }

    String read(String name) {
        Path file = inside(permissions.read(), "notAllowed.read", name);
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException(Messages.get("unreadable", name, reason(e)), e);
        }
    }

    void write(String name, byte[] bytes) {
        Path file = inside(permissions.write(), "notAllowed.write", name);
        try {
            java.nio.file.Files.createDirectories(file.getParent());
            java.nio.file.Files.write(file, bytes);
        } catch (IOException e) {
            throw new IllegalArgumentException(Messages.get("unwritable", name, reason(e)), e);
        }
    }

    /** Checks before work is done for the file. */
    void checkWritable(String name) {
        inside(permissions.write(), "notAllowed.write", name);
    }

    String fetch(String address) {
        if (!permissions.network()) {
            throw new IllegalArgumentException(Messages.get("notAllowed.network"));
        }
        URI uri = URI.create(address);
        if (!"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme())) {
            throw new IllegalArgumentException(Messages.get("unreadable", address, "http, https"));
        }
        try {
            URLConnection connection = uri.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            try (InputStream in = connection.getInputStream()) {
                return new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(Messages.get("unreadable", address, reason(e)), e);
        }
    }

    private static Path inside(Path folder, String refusal, String name) {
        if (folder == null) {
            throw new IllegalArgumentException(Messages.get(refusal));
        }
        try {
            Path root = folder.toAbsolutePath().normalize();
            Path file = root.resolve(String.valueOf(name)).normalize();
            if (!file.startsWith(root) || file.equals(root) || !existing(file).toRealPath().startsWith(existing(root).toRealPath())) {
                throw new IllegalArgumentException(Messages.get("outside", name));
            }
            return file;
        } catch (IOException e) {
            throw new IllegalArgumentException(Messages.get("outside", name), e);
        }
    }

    /** The file, or the innermost folder around it that is there: what symbolic links lead to is what counts. */
    private static Path existing(Path file) {
        Path found = file;
        while (found.getParent() != null && !java.nio.file.Files.exists(found, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            found = found.getParent();
        }
        return found;
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
