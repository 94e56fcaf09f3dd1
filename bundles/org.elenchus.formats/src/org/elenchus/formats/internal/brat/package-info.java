// SPDX-License-Identifier: EPL-2.0
/** Stand-off annotations of brat. */
package org.elenchus.formats.internal.brat;
