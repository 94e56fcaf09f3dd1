// SPDX-License-Identifier: EPL-2.0
/** Outlines for people: Markdown and HTML. */
package org.elenchus.formats.internal.outline;
