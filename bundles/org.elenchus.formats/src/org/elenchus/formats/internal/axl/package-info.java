// SPDX-License-Identifier: EPL-2.0
/** The files of Argumentative, both ways. */
package org.elenchus.formats.internal.axl;
