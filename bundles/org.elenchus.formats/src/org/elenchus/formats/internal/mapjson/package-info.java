// SPDX-License-Identifier: EPL-2.0
/** Maps as JSON of our own. */
package org.elenchus.formats.internal.mapjson;
