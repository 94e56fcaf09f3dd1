// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.core.internal.Messages;

/** What a file that is no map probably is, by its first bytes: for messages. */
final class Signature {
    private static final Map<String, String> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("\u0089PNG", "PNG");
        KNOWN.put("\u00ff\u00d8\u00ff", "JPEG");
        KNOWN.put("GIF8", "GIF");
        KNOWN.put("%PDF", "PDF");
        KNOWN.put("PK\u0003\u0004", "ZIP");
        KNOWN.put("\u001f\u008b", "gzip");
        KNOWN.put("{", "JSON");
        KNOWN.put("[", "JSON");
    }

    private Signature() {
    }

    static String nameOf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> known : KNOWN.entrySet()) {
            if (head.startsWith(known.getKey())) {
                return Messages.get("file.kind", known.getValue());
            }
        }
        return Messages.get(head.chars().allMatch(c -> c >= ' ' || c == '\n' || c == '\r' || c == '\t') ? "file.kind.text" : "file.kind.binary");
    }
}
