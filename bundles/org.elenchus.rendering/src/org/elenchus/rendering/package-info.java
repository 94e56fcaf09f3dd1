// SPDX-License-Identifier: EPL-2.0
/**
 * Draws a map: model, notation, style and layout in, a {@link org.elenchus.rendering.scene.Scene} out, without any UI.
 *
 * @since 0.1
 */
package org.elenchus.rendering;
