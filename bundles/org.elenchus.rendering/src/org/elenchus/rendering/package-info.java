// SPDX-License-Identifier: EPL-2.0
/** Draws a map: model, notation, style and layout in, a {@link org.elenchus.rendering.scene.Scene} out, without any UI. */
package org.elenchus.rendering;
