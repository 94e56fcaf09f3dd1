// SPDX-License-Identifier: EPL-2.0
/** Wigmore charts: numbered symbols, and the list of what they stand for. */
package org.elenchus.rendering.internal.wigmore;
