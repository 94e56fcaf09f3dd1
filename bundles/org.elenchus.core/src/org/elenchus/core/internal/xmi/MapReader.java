// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Reads a map of the current version straight into the model, and one of an older version by way of its migration. */
public final class MapReader implements XmlSink {
    private static final int BYTES_PER_ID = 80;

    private final String file;
    private final ModelSink model;
    private final List<XmlNode> before = new ArrayList<>();
    private XmlSink sink;
    private int version;

    private MapReader(String file, int size) {
        this.file = file;
        this.model = new ModelSink(file, size / BYTES_PER_ID);
    }

    /**
     * A map that was read, and the version of the format that it was in.
     *
     * @param version less than the current one where the map was migrated
     */
    public record Result(ArgumentMap map, int version) {
        public boolean isMigrated() {
            return version < RootForm.CURRENT;
        }
    }

    /** @param file for messages */
    public static Result read(byte[] bytes, String file) throws FormatException {
        refuseWhatIsNoXml(bytes, file);
        MapReader reader = new MapReader(file, bytes.length);
        XmlInput.parse(bytes, file, reader);
        ArgumentMap map = reader.model.map();
        if (reader.version < RootForm.CURRENT) {
            map.setFormatVersion(String.valueOf(RootForm.CURRENT));
        }
        return new Result(map, reader.version);
    }

    private static void refuseWhatIsNoXml(byte[] bytes, String file) throws FormatException {
        if (bytes.length == 0) {
            throw new FormatException(Messages.get("file.empty"), file, 0, 0);
        }
        int at = 0;
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        if (at == bytes.length) {
            throw new FormatException(Messages.get("file.empty"), file, 0, 0);
        }
        // A byte order mark of UTF-8 or UTF-16, a zero of UTF-16 without one, or the markup itself.
        int first = bytes[at] & 0xff;
        if (first != '<' && first != 0xef && first != 0xfe && first != 0xff && first != 0) {
            throw new FormatException(Messages.get("file.foreign", Signature.nameOf(bytes)), file, 1, 1);
        }
    }

    @Override
    public void start(String name, Attributes attributes, int line, int column) throws FormatException {
        if (sink == null) {
            version = RootForm.version(name, attributes, file, line, column);
            sink = version == RootForm.CURRENT ? model : Migrations.into(model, version, file);
            for (XmlNode node : before) {
                XmlReplay.play(node, sink);
            }
        }
        sink.start(name, attributes, line, column);
    }

    @Override
    public void end() throws FormatException {
        sink.end();
    }

    @Override
    public void text(char[] chars, int start, int length) throws FormatException {
        sink.text(chars, start, length);
    }

    @Override
    public void comment(String text) {
        if (sink == null) {
            before.add(new XmlNode(XmlNode.Kind.COMMENT, null, text, 0, 0));
        } else {
            sink.comment(text);
        }
    }

    @Override
    public void instruction(String target, String data) {
        if (sink == null) {
            before.add(new XmlNode(XmlNode.Kind.INSTRUCTION, target, data, 0, 0));
        } else {
            sink.instruction(target, data);
        }
    }
}
