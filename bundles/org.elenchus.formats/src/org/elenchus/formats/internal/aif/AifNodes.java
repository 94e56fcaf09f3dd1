// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import java.util.Locale;

import org.elenchus.formats.internal.json.Json;

import com.google.gson.JsonObject;

/** What the members of an AIF document are called, and what its scheme names mean. */
final class AifNodes {
    /** Property that keeps a node as it was read. */
    static final String NODE = "aif.node";
    /** Property that keeps an edge as it was read. */
    static final String EDGE = "aif.edge";
    /** Property of the map that keeps the document without what became statements, arguments and their links. */
    static final String REST = "aif.rest";

    /** Property of the map that keeps edges one of whose ends does not exist. */
    static final String DANGLING = "aif.dangling";
    /** Property of the map that names the member that held the graph. */
    static final String WRAPPER = "aif.wrapper";

    private AifNodes() {
    }

    static String id(JsonObject node) {
        return Json.text(node, "nodeID");
    }

    static String type(JsonObject node) {
        String type = Json.text(node, "type");
        return type == null ? "" : type;
    }

    /**
     * Our id of an AIFdb scheme name.
     *
     * @return null for a missing name and for the default inference and conflict, which say nothing
     */
    static String scheme(JsonObject node) {
        String name = Json.text(node, "scheme");
        if (name == null) {
            name = Json.text(node, "text");
        }
        if (name == null || name.isBlank() || name.matches("(?i)\\s*(RA|CA|Default (Inference|Conflict))\\s*")) {
            return null;
        }
        String plain = name.strip().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT).replaceFirst("^argument (from|by) ", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
