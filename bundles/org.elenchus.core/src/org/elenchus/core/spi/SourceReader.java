// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.io.IOException;

/**
 * Takes the words out of one kind of document, so that its argument can be mapped beside it. Contributed to
 * {@code org.elenchus.core.sourceReaders}.
 *
 * <p>One object may be used by several threads.
 *
 * @since 0.1
 */
public interface SourceReader {
    /** @return how sure it is that the document is of its kind, 0 (no) to 100 (certain); looks only, never throws */
    int recognise(Probe probe);

    /**
     * Reads a document. Runs nothing that is in it and asks no network.
     *
     * @throws FormatException where it is broken or beyond bounds
     */
    SourceText read(Input input) throws FormatException, IOException;
}
