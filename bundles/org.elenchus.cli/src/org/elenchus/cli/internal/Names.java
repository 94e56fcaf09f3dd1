// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

/** Lists of ids for messages. */
final class Names {
    private Names() {
    }

    static String of(List<?> named) {
        return named.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
