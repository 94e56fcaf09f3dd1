// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.script;

import java.nio.file.Path;

/**
 * What a script may do beyond reading and changing the map.
 *
 * @param read    folder below which it may read files; null for none
 * @param write   folder below which it may write files; null for none
 * @param network whether it may fetch from the network
 * @param java    whether it may use every Java class, which includes all else
 * @since 0.1
 */
public record ScriptPermissions(Path read, Path write, boolean network, boolean java) {
    /** The map and nothing else. */
    public static final ScriptPermissions NONE = new ScriptPermissions(null, null, false, false);
}
