// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.tree;

import java.util.List;

/** Trees arranged and packed. */
record Arrangement(TreePass pass, List<Tree> trees, Shelves shelves) {
}
