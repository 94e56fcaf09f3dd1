// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import org.xml.sax.Attributes;

import org.elenchus.core.spi.FormatException;

/** Takes a document piece by piece, in its order. */
interface XmlSink {
    /** @param line and column of where the start tag ends, from 1 */
    void start(String name, Attributes attributes, int line, int column) throws FormatException;

    void end() throws FormatException;

    void text(char[] chars, int start, int length) throws FormatException;

    void comment(String text);

    void instruction(String target, String data);
}
