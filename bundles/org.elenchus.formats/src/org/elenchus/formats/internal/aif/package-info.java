// SPDX-License-Identifier: EPL-2.0
/** The Argument Interchange Format as AIFdb writes it in JSON, and its extension xAIF as OVA3 writes it (Chesñevar et al. 2006; Lawrence et al. 2012). */
package org.elenchus.formats.internal.aif;
