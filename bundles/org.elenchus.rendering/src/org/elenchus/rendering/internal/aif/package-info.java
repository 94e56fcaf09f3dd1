// SPDX-License-Identifier: EPL-2.0
/** The Argument Interchange Format: boxes and diamonds. */
package org.elenchus.rendering.internal.aif;
