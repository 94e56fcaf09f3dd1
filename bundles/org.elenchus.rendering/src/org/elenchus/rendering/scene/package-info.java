// SPDX-License-Identifier: EPL-2.0
/**
 * The Scene: a map as positioned outlines and lines of text, in points, computed without any UI. The screen, SVG, PDF, PNG and TikZ all
 * draw this and nothing else, so what is seen is what is printed. All types are immutable and safe for use by several threads.
 *
 * @since 0.1
 */
package org.elenchus.rendering.scene;
