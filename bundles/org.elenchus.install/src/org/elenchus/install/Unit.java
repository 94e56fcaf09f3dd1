// SPDX-License-Identifier: EPL-2.0
package org.elenchus.install;

import java.util.List;

/**
 * What can be installed as a whole: a feature, or a plug-in on a site without features.
 *
 * @param id       without the ending that p2 gives to features
 * @param version  as the site tells it
 * @param name     for people
 * @param licences their texts; may be empty
 */
public record Unit(String id, String version, String name, List<String> licences) {
    public Unit {
        licences = List.copyOf(licences);
    }
}
