// SPDX-License-Identifier: EPL-2.0
/** Finds what plug-ins contribute, inside OSGi and outside of it. */
package org.elenchus.core.extension;
