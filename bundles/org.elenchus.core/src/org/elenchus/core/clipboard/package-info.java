// SPDX-License-Identifier: EPL-2.0
/** Parts of maps on their way through the clipboard. */
package org.elenchus.core.clipboard;
