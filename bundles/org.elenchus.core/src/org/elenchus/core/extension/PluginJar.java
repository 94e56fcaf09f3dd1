// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/**
 * A plug-in as it lies in a folder: a jar, or a folder with the same content.
 *
 * @param file     the jar or folder
 * @param id       symbolic name
 * @param version  its version
 * @param name     for people
 * @param requires the bundles it cannot be without
 */
record PluginJar(Path file, String id, Version version, String name, List<Requirement> requires) {

    /**
     * Another bundle that is needed.
     *
     * @param id       its symbolic name
     * @param versions those that will do
     */
    record Requirement(String id, VersionRange versions) {
    }

    /** @throws IOException where it is no plug-in, with what is wrong for a person */
    static PluginJar read(Path file) throws IOException {
        Manifest manifest = manifest(file);
        String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
        if (name == null) {
            throw new IOException(Messages.get("jar.noName"));
        }
        var attributes = manifest.getMainAttributes();
        try {
            String version = attributes.getValue("Bundle-Version");
            String called = attributes.getValue("Bundle-Name");
            String id = name.split(";")[0].strip();
            return new PluginJar(file, id, Version.parseVersion(version), called == null || called.startsWith("%") ? id : called,
                    requirements(attributes.getValue("Require-Bundle")));
        } catch (IllegalArgumentException | BundleException e) {
            throw new IOException(Messages.get("jar.unreadable", e.getMessage()), e);
        }
    }

    private static Manifest manifest(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            Path manifest = file.resolve(JarFile.MANIFEST_NAME);
            if (!Files.exists(manifest)) {
                return null;
            }
            try (InputStream in = Files.newInputStream(manifest)) {
                return new Manifest(in);
            }
        }
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            return jar.getManifest();
        } catch (IOException e) {
            throw new IOException(Messages.get("jar.unreadable", e.getMessage()), e);
        }
    }

    private static List<Requirement> requirements(String header) throws BundleException {
        List<Requirement> requirements = new ArrayList<>();
        ManifestElement[] clauses = ManifestElement.parseHeader("Require-Bundle", header);
        for (ManifestElement clause : clauses == null ? new ManifestElement[0] : clauses) {
            String range = clause.getAttribute("bundle-version");
            if (!"optional".equals(clause.getDirective("resolution"))) {
                requirements.add(new Requirement(clause.getValue(), new VersionRange(range == null ? "0" : range)));
            }
        }
        return requirements;
    }

    /** Where a class loader finds its content. */
    URL url() throws MalformedURLException {
        return file.toUri().toURL();
    }

    /** The plug-in's description of its extensions; there need not be one. */
    URL pluginFile() throws MalformedURLException {
        return Files.isDirectory(file) ? file.resolve("plugin.xml").toUri().toURL() : new URL("jar:" + file.toUri() + "!/plugin.xml");
    }

    /** Whether it says what it contributes. */
    boolean contributes() throws IOException {
        if (Files.isDirectory(file)) {
            return Files.exists(file.resolve("plugin.xml"));
        }
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            return jar.getEntry("plugin.xml") != null;
        }
    }
}
