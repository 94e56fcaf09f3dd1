// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;

/** Statements whose lines were cut out of a text, by their words: pasted elsewhere they are the same again, with their ids, excerpts and notes. */
final class Buried {
    private static final int MOST = 200;

    private final Map<String, Statement> byText = new LinkedHashMap<>();

    void bury(Element element) {
        if (element instanceof Statement statement) {
            String text = Said.plain(statement.getText());
            byText.remove(text);
            byText.put(text, statement);
            if (byText.size() > MOST) {
                byText.remove(byText.keySet().iterator().next());
            }
        }
    }

    /** Null where there is none, or it is in a map again. */
    Statement exhume(String text) {
        Statement statement = byText.remove(text);
        return statement == null || statement.eContainer() != null ? null : statement;
    }
}
