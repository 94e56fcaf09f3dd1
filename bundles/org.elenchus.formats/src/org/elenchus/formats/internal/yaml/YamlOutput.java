// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.yaml;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes plain values as YAML, mappings in block style, in their order. */
public final class YamlOutput {
    private YamlOutput() {
    }

    public static String block(Object value) {
        return dump(value, FlowStyle.BLOCK).stripTrailing() + "\n";
    }

    /** For what is kept of a file as a property. */
    public static String flow(Object value) {
        return dump(value, FlowStyle.FLOW).strip();
    }

    private static String dump(Object value, FlowStyle style) {
        return new Dump(DumpSettings.builder().setDefaultFlowStyle(style).setWidth(style == FlowStyle.FLOW ? Integer.MAX_VALUE : 120).setIndent(2).build()).dumpToString(value);
    }
}
