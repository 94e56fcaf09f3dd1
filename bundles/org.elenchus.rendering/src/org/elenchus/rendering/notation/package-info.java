// SPDX-License-Identifier: EPL-2.0
/**
 * How a map becomes nodes and links: one notation for each convention of the field. Notations are contributed to
 * {@code org.elenchus.rendering.notations}; they know the model and a style, and nothing of positions.
 *
 * @since 0.1
 */
package org.elenchus.rendering.notation;
