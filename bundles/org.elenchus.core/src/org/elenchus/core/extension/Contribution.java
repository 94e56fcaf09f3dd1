// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.net.URL;
import java.util.List;

/**
 * One XML element that a plug-in contributes to one of our extension points.
 *
 * <p>Immutable and safe for use by several threads.
 */
public interface Contribution {
    /** The simple name of the XML element, for example {@code importer}. */
    String element();

    /** The attribute's value, or null where it is not given. */
    String attribute(String name);

    /** The attribute {@code id}, which every contribution of ours has; an empty string where the plug-in forgot it. */
    default String id() {
        String id = attribute("id");
        return id == null ? "" : id;
    }

    /** The attribute {@code name} in the user's language, or the id. */
    default String name() {
        String name = attribute("name");
        return name == null ? id() : name;
    }

    /** Nested elements of that name, in order; empty where there are none. */
    List<Contribution> children(String element);

    /** Symbolic name of the plug-in that contributes. */
    String contributor();

    /** Version of the plug-in that contributes; an empty string where it is not known. */
    String contributorVersion();

    /**
     * Makes an instance of the class that an attribute names.
     *
     * @throws ContributionException naming plug-in, extension and cause, where the class is missing, is not a {@code type}, or its constructor fails
     */
    <T> T create(String attribute, Class<T> type) throws ContributionException;

    /**
     * A file of the contributing plug-in.
     *
     * @param path relative to the plug-in's root, with forward slashes
     * @throws IOException where there is no such file
     */
    URL resource(String path) throws IOException;
}
