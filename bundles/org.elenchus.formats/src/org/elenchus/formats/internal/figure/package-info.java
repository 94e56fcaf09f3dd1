// SPDX-License-Identifier: EPL-2.0
/** What all figures share: options, the scene to draw, fonts and characters, the map that is kept inside. */
package org.elenchus.formats.internal.figure;
