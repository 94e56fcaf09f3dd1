// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.install;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/**
 * What a user has named to install.
 *
 * @param jar  a single plug-in; null for an update site
 * @param site an update site; null for a single plug-in
 */
public record PluginSource(Path jar, URI site) {
    private static final int PATIENCE = 30_000;
    private static final List<String> SITE_FILES = List.of("p2.index", "content.jar", "content.xml", "content.xml.xz", "compositeContent.jar", "compositeContent.xml");

    /**
     * Finds out what it is; what is far away and no site is fetched.
     *
     * @param typed a file, a folder or an address
     * @param work  folder for what is fetched
     * @throws InstallationException where it is neither a plug-in nor an update site
     */
    public static PluginSource of(String typed, Path work) throws InstallationException {
        try {
            String lower = typed.toLowerCase(Locale.ROOT);
            if (lower.startsWith("http:") || lower.startsWith("https:")) {
                URI address = new URI(typed);
                String path = String.valueOf(address.getPath()).toLowerCase(Locale.ROOT);
                return path.endsWith(".jar") || path.endsWith(".zip") ? ofFile(fetch(address, work), typed) : new PluginSource(null, address);
            }
            Path file = lower.startsWith("file:") ? Path.of(new URI(typed)) : Path.of(typed);
            return Files.isDirectory(file) ? ofFolder(file, typed) : ofFile(file, typed);
        } catch (URISyntaxException | InvalidPathException e) {
            throw new InstallationException("install.absent", typed);
        }
    }

    private static PluginSource ofFolder(Path folder, String typed) throws InstallationException {
        if (SITE_FILES.stream().anyMatch(name -> Files.exists(folder.resolve(name)))) {
            return new PluginSource(null, folder.toAbsolutePath().toUri());
        }
        throw new InstallationException("install.noSite", typed);
    }

    private static PluginSource ofFile(Path file, String typed) throws InstallationException {
        if (!Files.exists(file)) {
            throw new InstallationException("install.absent", typed);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (SITE_FILES.stream().anyMatch(name -> zip.getEntry(name) != null)) {
                return new PluginSource(null, URI.create("jar:" + file.toAbsolutePath().toUri() + "!/"));
            }
            if (zip.getEntry(JarFile.MANIFEST_NAME) != null) {
                return new PluginSource(file, null);
            }
            throw new InstallationException("install.neither", typed);
        } catch (IOException e) {
            throw new InstallationException("install.noArchive", typed, e.getMessage());
        }
    }

    private static Path fetch(URI address, Path work) throws InstallationException {
        try {
            URLConnection connection = address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE);
            connection.setReadTimeout(PATIENCE);
            Path file = work.resolve(Path.of(address.getPath()).getFileName().toString());
            try (InputStream in = connection.getInputStream()) {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new InstallationException("install.unreachable", address, e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }
}
