// SPDX-License-Identifier: EPL-2.0
/** Small programs that users run on a map, in whatever languages plug-ins bring. */
package org.elenchus.core.script;
