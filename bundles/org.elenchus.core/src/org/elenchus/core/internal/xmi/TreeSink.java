// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.xml.sax.Attributes;

/** Gathers one element with all that is in it. */
final class TreeSink implements XmlSink {
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Consumer<XmlNode> whenDone;

    /** @param whenDone takes the element when its end tag is reached */
    TreeSink(Consumer<XmlNode> whenDone) {
        this.whenDone = whenDone;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    @Override
    public void start(String name, Attributes attributes, int line, int column) {
        flushText();
        XmlNode node = XmlNode.element(name, line, column);
        for (int i = 0; i < attributes.getLength(); i++) {
            node.attributes.put(attributes.getQName(i), attributes.getValue(i));
        }
        if (!open.isEmpty()) {
            open.peek().children.add(node);
        }
        open.push(node);
    }

    @Override
    public void end() {
        flushText();
        XmlNode done = open.pop();
        if (open.isEmpty()) {
            whenDone.accept(done);
        }
    }

    @Override
    public void text(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    @Override
    public void comment(String comment) {
        flushText();
        open.element().children.add(new XmlNode(XmlNode.Kind.COMMENT, null, comment, 0, 0));
    }

    @Override
    public void instruction(String target, String data) {
        flushText();
        open.element().children.add(new XmlNode(XmlNode.Kind.INSTRUCTION, target, data, 0, 0));
    }

    private void flushText() {
        if (!text.isEmpty() && !open.isEmpty()) {
            open.peek().children.add(XmlNode.text(text.toString()));
        }
        text.setLength(0);
    }
}
