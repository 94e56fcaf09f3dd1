// SPDX-License-Identifier: EPL-2.0
/**
 * What a drawing looks like: colours, strokes, signs and distances, as values. Styles are small files contributed to
 * {@code org.elenchus.rendering.styles}.
 *
 * @since 0.1
 */
package org.elenchus.rendering.style;
