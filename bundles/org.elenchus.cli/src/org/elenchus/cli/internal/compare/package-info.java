// SPDX-License-Identifier: EPL-2.0
/** What differs between two maps, and three maps brought together, element by element by their ids. */
package org.elenchus.cli.internal.compare;
