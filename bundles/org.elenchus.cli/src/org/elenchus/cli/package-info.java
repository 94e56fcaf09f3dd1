// SPDX-License-Identifier: EPL-2.0
/** The command line: {@code elenchus VERB}. Runs on a flat class path, without a display and without OSGi. */
package org.elenchus.cli;
