// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What an extension point demands of its elements, read from its {@code .exsd} file: which there are, and the attributes that they must have. */
final class PointSchema {
    private static final System.Logger LOG = System.getLogger(PointSchema.class.getName());
    private static final String EXTENSION = "extension";

    private final Map<String, List<String>> required = new LinkedHashMap<>();

    private PointSchema() {
    }

    /** The schema in a file; null where it cannot be read, which is logged. */
    static PointSchema at(URL file) {
        try (InputStream in = file.openStream()) {
            return read(in);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The schema " + file + " cannot be read: " + e.getMessage(), e);
            return null;
        }
    }

    /** @throws IOException where it is no schema */
    static PointSchema read(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        PointSchema schema = new PointSchema();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            String element = null;
            while (reader.hasNext()) {
                if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String name = reader.getAttributeValue(null, "name");
                if (reader.getLocalName().equals("element") && name != null) {
                    element = name;
                    schema.required.put(name, new ArrayList<>());
                } else if (reader.getLocalName().equals("attribute") && element != null && "required".equals(reader.getAttributeValue(null, "use"))) {
                    schema.required.get(element).add(name);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        schema.required.remove(EXTENSION);
        return schema;
    }

    /** What is wrong with a contribution, or null. */
    String complaint(Contribution contribution) {
        List<String> attributes = required.get(contribution.element());
        if (attributes == null) {
            return Messages.get("element.unknown", contribution.element(), String.join(", ", required.keySet()));
        }
        for (String attribute : attributes) {
            if (contribution.attribute(attribute) == null) {
                return attribute.equals("id") ? Messages.get("id.missing", contribution.element())
                        : Messages.get("attribute.missing", contribution.element(), attribute);
            }
        }
        return null;
    }
}
