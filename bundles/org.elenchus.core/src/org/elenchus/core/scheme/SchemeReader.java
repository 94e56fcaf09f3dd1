// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.scheme;

import java.io.IOException;
import java.util.List;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;

/** Reads the schemes in a file. Contributed to {@code org.elenchus.core.argumentSchemes}. */
public interface SchemeReader {
    /**
     * The schemes of one file, in its order.
     *
     * @throws FormatException where the file is not what the format demands
     */
    List<ArgumentScheme> read(Input input) throws IOException, FormatException;
}
