// SPDX-License-Identifier: EPL-2.0
/** The text that Kialo exports discussions as: numbered claims, each Pro or Con the one above. */
package org.elenchus.formats.internal.kialo;
