// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;

/** Elements as text, for what a map keeps of a file as a property. */
public final class XmlText {
    private XmlText() {
    }

    /** The element as XML, without a declaration. */
    public static String of(XmlElement element) {
        String text = new String(new XmlWriter().copy(element).bytes(), StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\n') + 1).stripTrailing();
    }

    /** What {@link #of} made; null where a person changed it into something that is not XML. */
    public static XmlElement parse(String kept) {
        try {
            return XmlTree.read(Input.of("kept", kept));
        } catch (FormatException | IOException e) {
            return null;
        }
    }
}
