// SPDX-License-Identifier: EPL-2.0
/** The standard diagram: numbers in circles, arrows, and the list of what the numbers stand for. */
package org.elenchus.rendering.internal.standard;
