// SPDX-License-Identifier: EPL-2.0
/** Reads catalogues of argument schemes. */
package org.elenchus.reasoning.scheme;
