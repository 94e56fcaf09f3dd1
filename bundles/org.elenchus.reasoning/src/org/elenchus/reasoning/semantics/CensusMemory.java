// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.semantics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.reasoning.network.NetworkContent;

/**
 * What has been counted already, by the content of the networks: equal parts, of one map or of the same map a moment later, are worked
 * out once. Not thread-safe.
 */
public final class CensusMemory {
    private static final int CAPACITY = 20_000_000;

    private record Key(Semantics semantics, NetworkContent content) {
    }

    private final Map<Key, Census> counts = new HashMap<>();
    private final Map<Key, List<byte[]>> labellings = new HashMap<>();
    private int used;

    Census count(Semantics semantics, NetworkContent content) {
        return counts.get(new Key(semantics, content));
    }

    void keep(Semantics semantics, NetworkContent content, Census census) {
        makeRoom(content.length());
        counts.put(new Key(semantics, content), census);
    }

    List<byte[]> labellings(Semantics semantics, NetworkContent content) {
        return labellings.get(new Key(semantics, content));
    }

    void keep(Semantics semantics, NetworkContent content, List<byte[]> all) {
        makeRoom(content.length() * (1 + all.size() / 4));
        labellings.put(new Key(semantics, content), all);
    }

    private void makeRoom(int length) {
        if (used + length > CAPACITY) {
            counts.clear();
            labellings.clear();
            used = 0;
        }
        used += length;
    }
}
