// SPDX-License-Identifier: EPL-2.0
/**
 * The fonts that the product ships, how wide text is in them, and where lines break: all without any UI and without AWT, so that a box
 * measures the same on every machine. Lengths are in points, without kerning or ligatures: writers turn both off.
 *
 * @since 0.1
 */
package org.elenchus.rendering.text;
