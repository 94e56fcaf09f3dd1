// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An RDF graph as what it says of each subject. Blank nodes have names that begin with {@code _:}. */
final class Triples {
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String TYPE = RDF + "type";

    private final Map<String, List<Statement>> subjects = new LinkedHashMap<>();

    /**
     * What is said of a subject.
     *
     * @param value    an IRI, the name of a blank node, or the text of a literal
     * @param literal  whether it is a literal
     * @param language of a literal, or null
     */
    record Statement(String predicate, String value, boolean literal, String language) {
        /** The end of the predicate's IRI, behind its namespace. */
        String name() {
            return localName(predicate);
        }
    }

    void add(String subject, Statement statement) {
        List<Statement> about = subjects.computeIfAbsent(subject, key -> new ArrayList<>());
        if (!about.contains(statement)) {
            about.add(statement);
        }
    }

    /** By subject, in the order in which the file speaks of them. */
    Map<String, List<Statement>> subjects() {
        return subjects;
    }

    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
