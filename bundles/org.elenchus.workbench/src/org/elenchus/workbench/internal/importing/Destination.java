// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

/** Where imported maps go. */
enum Destination {
    /** A new, untitled map for each. */
    EACH_NEW,
    /** One new map with all of them side by side. */
    ONE_NEW,
    /** The map that is open, beside what is there. */
    OPEN_MAP,
    /** The map that is open, their theses as reasons for what is selected there. */
    REASONS
}
