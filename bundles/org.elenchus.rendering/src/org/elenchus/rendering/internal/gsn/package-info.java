// SPDX-License-Identifier: EPL-2.0
/** The Goal Structuring Notation. */
package org.elenchus.rendering.internal.gsn;
