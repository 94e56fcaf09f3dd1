// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.util.Locale;

/**
 * A plug-in that is installed, whether it can be used or not.
 *
 * @param id       symbolic name
 * @param version  may be empty
 * @param name     for people
 * @param origin   how it came here
 * @param location its file; may be empty
 * @since 0.1
 */
public record Plugin(String id, String version, String name, Origin origin, String location) {

    /** How a plug-in came here. */
    public enum Origin {
        /** With Elenchus. */
        SHIPPED,
        /** Installed by p2. */
        INSTALLED,
        /** Put into the folder {@code dropins}. */
        DROPINS,
        /** Named when Elenchus was started, or on its class path. */
        GIVEN;

        /** In lower case. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
