// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import org.elenchus.core.spi.FormatException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A document as found: plain AIF has nodes and edges at the top, xAIF in a member {@code AIF}, or {@code aif}.
 *
 * @param root    the whole document
 * @param wrapper name of the member that holds the graph; null where it is the root itself
 */
record AifDocument(JsonObject root, String wrapper) {

    static AifDocument of(JsonElement json, String fileName) throws FormatException {
        if (json instanceof JsonObject root) {
            for (String wrapper : new String[] {"AIF", "aif"}) {
                if (root.get(wrapper) instanceof JsonObject) {
                    return new AifDocument(root, wrapper);
                }
            }
            if (isGraph(root)) {
                return new AifDocument(root, null);
            }
        }
        throw new FormatException("is JSON, but has no AIF graph: neither \"nodes\" and \"edges\" nor a member \"AIF\"", fileName, 1, 1);
    }

    private static boolean isGraph(JsonObject object) {
        return object.get("nodes") instanceof JsonArray && (object.get("edges") instanceof JsonArray || !object.has("edges") || object.get("edges").isJsonNull());
    }

    JsonObject graph() {
        return wrapper == null ? root : root.getAsJsonObject(wrapper);
    }
}
