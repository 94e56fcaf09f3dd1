// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One small change of a text that brings it nearer to what a map says.
 *
 * @param changes none within another
 * @param known   ids of statements by where they then stand: within the text of a change, as that change and an offset
 */
record Step(List<Replacement> changes, Map<Newcomer, String> known) {
    /** A place in what is put in. */
    record Newcomer(Replacement change, int offset) {
    }

    static Step of(Replacement... changes) {
        return new Step(List.of(changes), Map.of());
    }

    /** Offsets in the text afterwards. */
    Map<Integer, String> offsets() {
        Map<Integer, String> offsets = new HashMap<>();
        known.forEach((newcomer, id) -> {
            int shift = 0;
            for (Replacement change : changes) {
                boolean ahead = change != newcomer.change && (change.start() < newcomer.change.start()
                        || change.start() == newcomer.change.start() && change.end() < newcomer.change.end());
                shift += ahead ? change.text().length() - (change.end() - change.start()) : 0;
            }
            offsets.put(newcomer.change.start() + shift + newcomer.offset, id);
        });
        return offsets;
    }
}
