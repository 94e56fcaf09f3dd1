// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.Objects;

/**
 * The words of a document that people argue about.
 *
 * @param title what the document calls itself, or null
 * @param text  its words, in the order in which they are read; paragraphs are apart by an empty line. No line ends in a carriage return
 * @since 0.1
 */
public record SourceText(String title, String text) {

    public SourceText {
        Objects.requireNonNull(text);
    }
}
