// SPDX-License-Identifier: EPL-2.0
/** Mind maps of FreeMind and Freeplane: each node a statement, and a reason for the node above it. */
package org.elenchus.formats.internal.freemind;
