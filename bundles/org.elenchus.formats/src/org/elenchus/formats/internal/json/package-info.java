// SPDX-License-Identifier: EPL-2.0
/** Reading JSON with bounds and with errors that name their place. */
package org.elenchus.formats.internal.json;
