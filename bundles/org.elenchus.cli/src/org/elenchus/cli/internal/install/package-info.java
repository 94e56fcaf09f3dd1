// SPDX-License-Identifier: EPL-2.0
/** Installing plug-ins from the command line. */
package org.elenchus.cli.internal.install;
