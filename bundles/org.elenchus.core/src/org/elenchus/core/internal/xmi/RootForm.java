// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.xml.sax.Attributes;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.FormatException;

/** The root element: which version of the format a file is in. */
final class RootForm {
    static final String XMI = "http://www.omg.org/XMI";
    static final String NAMESPACE = "https://elenchus.org/argumentmap/";
    static final String PREFIX = "argumentmap";
    /** The version that is written. Its minor versions, 1.1 and so on, only add to it. */
    static final int CURRENT = 1;

    private static final Pattern NUMBERED = Pattern.compile(Pattern.quote(NAMESPACE) + "(\\d{1,9})");
    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})(\\.\\d{1,9})*");

    private RootForm() {
    }

    /**
     * The version that the root element tells.
     *
     * @throws FormatException where it is not the root of a map, or of one of a version to come
     */
    static int version(String name, Attributes attributes, String file, int line, int column) throws FormatException {
        int colon = name.indexOf(':');
        String namespace = attributes.getValue(colon < 0 ? "xmlns" : "xmlns:" + name.substring(0, colon));
        Matcher numbered = NUMBERED.matcher(namespace == null ? "" : namespace);
        if (!name.substring(colon + 1).equals("ArgumentMap") || !numbered.matches()) {
            throw new FormatException(Messages.get("file.noMap", ModelSink.shortened(name)), file, line, column);
        }
        int version = Integer.parseInt(numbered.group(1));
        String stated = attributes.getValue("formatVersion");
        if (stated != null) {
            Matcher parts = VERSION.matcher(stated);
            if (!parts.matches()) {
                throw new FormatException(Messages.get("file.badVersion", ModelSink.shortened(stated)), file, line, column);
            }
            version = Math.max(version, Integer.parseInt(parts.group(1)));
        }
        if (version > CURRENT) {
            throw new FormatException(Messages.get("file.newer", version, CURRENT), file, line, column);
        }
        return version;
    }

    /** Whether the writer writes that attribute of the root by itself. */
    static boolean isOwn(String attribute, String value) {
        return attribute.equals("xmi:version") || attribute.equals("xmlns:xmi") && value.equals(XMI)
                || attribute.equals("xmlns:" + PREFIX) && value.equals(NAMESPACE + CURRENT);
    }
}
