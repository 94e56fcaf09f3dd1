// SPDX-License-Identifier: EPL-2.0
/** How unsaved work is written down edit by edit, and read back: records in an append-only file. See docs/adr. */
package org.elenchus.core.internal.journal;
