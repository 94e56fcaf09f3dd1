// SPDX-License-Identifier: EPL-2.0
/** The headless application: one class per verb. */
package org.elenchus.cli;
