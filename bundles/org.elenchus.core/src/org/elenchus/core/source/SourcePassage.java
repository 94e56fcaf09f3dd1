// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import org.elenchus.model.argumentmap.Source;

/**
 * A passage of one source, as it is dragged from the text to the map.
 *
 * @param source  in a map
 * @param passage of its text
 */
public record SourcePassage(Source source, Passage passage) {
}
