// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import org.xml.sax.helpers.AttributesImpl;

import org.elenchus.core.spi.FormatException;

/** Gives a tree to a sink as if it were being read. */
final class XmlReplay {
    private XmlReplay() {
    }

    static void play(XmlNode node, XmlSink sink) throws FormatException {
        switch (node.kind) {
            case TEXT -> sink.text(node.text.toCharArray(), 0, node.text.length());
            case COMMENT -> sink.comment(node.text);
            case INSTRUCTION -> sink.instruction(node.name, node.text);
            default -> {
                AttributesImpl attributes = new AttributesImpl();
                node.attributes.forEach((name, value) -> attributes.addAttribute("", "", name, "CDATA", value));
                sink.start(node.name, attributes, node.line, node.column);
                for (XmlNode child : node.children) {
                    play(child, sink);
                }
                sink.end();
            }
        }
    }
}
