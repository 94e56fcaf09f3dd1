// SPDX-License-Identifier: EPL-2.0
/** Argument maps of MindMup: ideas, and groups of ideas that support or oppose the idea above them. */
package org.elenchus.formats.internal.mindmup;
