// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one {@code plugin.xml} outside OSGi, with {@code %key} texts from {@code plugin.properties} beside it. */
final class PluginFile {

    /** Whose file it is. */
    record Owner(String name, String version) {
    }

    private final URL file;
    private final Owner owner;
    private final ClassLoader loader;
    private final Map<String, List<Contribution>> byPoint = new HashMap<>();
    private final Map<String, URL> schemas = new HashMap<>();
    private PropertyResourceBundle texts;

    private PluginFile(URL file, Owner owner, ClassLoader loader) {
        this.file = file;
        this.owner = owner;
        this.loader = loader;
    }

    /** @throws IOException where it cannot be read */
    static PluginFile read(URL file, Owner owner, ClassLoader loader) throws IOException {
        PluginFile read = new PluginFile(file, owner, loader);
        read.parse();
        return read;
    }

    /** By extension point. */
    Map<String, List<Contribution>> contributions() {
        return byPoint;
    }

    /** Of the extension points that the file declares, by their full ids. */
    Map<String, URL> schemas() {
        return schemas;
    }

    private void parse() throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = file.openStream()) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            String point = null;
            Deque<Node> open = new ArrayDeque<>();
            for (int event = reader.next(); event != XMLStreamConstants.END_DOCUMENT; event = reader.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (reader.getLocalName().equals("extension") && open.isEmpty()) {
                        point = reader.getAttributeValue(null, "point");
                    } else if (reader.getLocalName().equals("extension-point") && open.isEmpty()) {
                        addSchema(reader.getAttributeValue(null, "id"), reader.getAttributeValue(null, "schema"));
                    } else if (point != null) {
                        Node node = node(reader);
                        if (open.isEmpty()) {
                            byPoint.computeIfAbsent(point, p -> new ArrayList<>()).add(node);
                        } else {
                            open.peek().children.add(node);
                        }
                        open.push(node);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && point != null) {
                    if (open.isEmpty()) {
                        point = null;
                    } else {
                        open.pop();
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed: " + e.getMessage(), e);
        }
    }

    private void addSchema(String id, String schema) throws IOException {
        if (id != null && schema != null) {
            schemas.put(id.indexOf('.') < 0 ? owner.name() + "." + id : id, new URL(file, schema));
        }
    }

    private Node node(XMLStreamReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), translate(reader.getAttributeValue(i)));
        }
        return new Node(reader.getLocalName(), attributes);
    }

    private String translate(String value) {
        if (!value.startsWith("%")) {
            return value;
        }
        try {
            return texts().getString(value.substring(1));
        } catch (MissingResourceException | IOException e) {
            return value.substring(1);
        }
    }

    private PropertyResourceBundle texts() throws IOException {
        if (texts == null) {
            PropertyResourceBundle translated = properties("plugin_" + Locale.getDefault().getLanguage() + ".properties");
            texts = translated != null ? translated : properties("plugin.properties");
            if (texts == null) {
                throw new IOException("no plugin.properties beside " + file);
            }
        }
        return texts;
    }

    private PropertyResourceBundle properties(String name) throws IOException {
        try (InputStream in = new URL(file, name).openStream()) {
            return new PropertyResourceBundle(in);
        } catch (java.io.FileNotFoundException e) {
            return null;
        }
    }

    /** One element of the file. */
    private final class Node implements Contribution {
        private final String element;
        private final Map<String, String> attributes;
        private final List<Contribution> children = new ArrayList<>();

        Node(String element, Map<String, String> attributes) {
            this.element = element;
            this.attributes = attributes;
        }

        @Override
        public String element() {
            return element;
        }

        @Override
        public String attribute(String name) {
            return attributes.get(name);
        }

        @Override
        public List<Contribution> children(String name) {
            return children.stream().filter(child -> child.element().equals(name)).toList();
        }

        @Override
        public String contributor() {
            return owner.name();
        }

        @Override
        public String contributorVersion() {
            return owner.version();
        }

        @Override
        public <T> T create(String attribute, Class<T> type) throws ContributionException {
            try {
                Class<?> named = Class.forName(String.valueOf(attribute(attribute)), true, loader);
                return type.cast(named.getDeclaredConstructor().newInstance());
            } catch (java.lang.reflect.InvocationTargetException e) {
                throw new ContributionException(String.valueOf(e.getCause().getMessage()), e.getCause());
            } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
                throw new ContributionException(String.valueOf(e.getMessage()), e);
            }
        }

        @Override
        public URL resource(String path) throws IOException {
            URL url = new URL(file, path);
            try (InputStream in = url.openStream()) {
                return url;
            }
        }
    }
}
