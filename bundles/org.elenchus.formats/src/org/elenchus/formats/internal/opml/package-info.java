// SPDX-License-Identifier: EPL-2.0
/** OPML outlines: each item a statement, and a reason for the item above it. */
package org.elenchus.formats.internal.opml;
