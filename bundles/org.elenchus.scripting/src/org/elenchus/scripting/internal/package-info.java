// SPDX-License-Identifier: EPL-2.0
/** Runs JavaScript on maps, by Rhino, with nothing in reach but the map and what is allowed. */
package org.elenchus.scripting.internal;
