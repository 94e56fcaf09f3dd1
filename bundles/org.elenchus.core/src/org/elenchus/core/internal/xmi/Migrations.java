// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;

import org.elenchus.core.spi.FormatException;

/** The chain of steps from every old version to the current one. */
final class Migrations implements XmlSink {
    /** At index n the step from version n to version n + 1. */
    private static final List<Migration> STEPS = List.of(new MigrationFrom0());

    private final XmlSink current;
    private final int version;
    private final String file;
    private final List<XmlNode> prolog = new ArrayList<>();
    private final TreeSink tree;
    private XmlNode root;

    private Migrations(XmlSink current, int version, String file) {
        this.current = current;
        this.version = version;
        this.file = file;
        this.tree = new TreeSink(node -> root = node);
    }

    /** A sink for a document of an older version that gives it on in the current one. */
    static XmlSink into(XmlSink current, int version, String file) {
        return new Migrations(current, version, file);
    }

    @Override
    public void start(String name, Attributes attributes, int line, int column) {
        tree.start(name, attributes, line, column);
    }

    @Override
    public void end() throws FormatException {
        tree.end();
        if (root != null) {
            for (int from = version; from < RootForm.CURRENT; from++) {
                STEPS.get(from).migrate(root, file);
            }
            for (XmlNode node : prolog) {
                XmlReplay.play(node, current);
            }
            XmlReplay.play(root, current);
        }
    }

    @Override
    public void text(char[] chars, int start, int length) {
        tree.text(chars, start, length);
    }

    @Override
    public void comment(String text) {
        if (root != null) {
            current.comment(text);
        } else if (tree.isOpen()) {
            tree.comment(text);
        } else {
            prolog.add(new XmlNode(XmlNode.Kind.COMMENT, null, text, 0, 0));
        }
    }

    @Override
    public void instruction(String target, String data) {
        if (root != null) {
            current.instruction(target, data);
        } else if (tree.isOpen()) {
            tree.instruction(target, data);
        } else {
            prolog.add(new XmlNode(XmlNode.Kind.INSTRUCTION, target, data, 0, 0));
        }
    }
}
