// SPDX-License-Identifier: EPL-2.0
/** The verbs of the command line and what they share. */
package org.elenchus.cli.internal;
