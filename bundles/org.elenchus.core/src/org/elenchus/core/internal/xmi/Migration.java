// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import org.elenchus.core.spi.FormatException;

/** Brings a document from one version of the format to the next. Steps are never changed once files of the version they make are about. */
interface Migration {
    /** The version it starts from; it leads to the next. */
    int from();

    /**
     * Changes the document in place.
     *
     * @param root the root element, in version {@link #from()}
     * @param file for messages
     */
    void migrate(XmlNode root, String file) throws FormatException;
}
