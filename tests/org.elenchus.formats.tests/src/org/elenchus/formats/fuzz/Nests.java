// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Inputs that no damage to a sound file would lead to: signs nested or repeated by the hundred thousand, and bombs of entities and aliases. */
public final class Nests {
    private static final List<String> OPENINGS = List.of("[", "{\"a\":", "{\"nodes\":[", "<a>", "<node TEXT='a'>", "<outline text='a'>", "<map><node>", "(", "- ", "? ", "{a: ", "[[", "*a", "**", "_a ", "\\",
            "#(", "[a](", "@[", "<!--", "/*", "'", "\"", "<arg:argument>", "<AU><PROP><PROPTEXT offset='0'>a</PROPTEXT></PROP><CA>", "m0 = Create(\"Claim\")\n", "  ", "\t", "\n  + [a]", "T1\tA 0 1\n",
            "arg(a).", "1.1. Pro: a\n", "&a ", "=", "===\n", "=== ", ".a", ":", "{ }", "}\u00a0", "-- ", "(1) a\n----\n", "\u2028", "CreateChild(m0,", "SetText(\"\\", "%", "# ", "a #b ", "<x xmlns:y='z'>");

    private Nests() {
    }

    /** Any of them, of any size up to half a megabyte. */
    public static byte[] any(Random random) {
        String text = switch (random.nextInt(8)) {
            case 0 -> "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>";
            case 1 -> "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>";
            case 2 -> aliases(random.nextInt(40));
            case 3 -> some(random) + some(random) + some(random);
            default -> some(random).repeat(1 + random.nextInt(20_000));
        };
        return text.substring(0, Math.min(text.length(), 1 << 19)).getBytes(StandardCharsets.UTF_8);
    }

    private static String some(Random random) {
        return OPENINGS.get(random.nextInt(OPENINGS.size()));
    }

    /** YAML whose aliases double at each step. */
    private static String aliases(int steps) {
        StringBuilder text = new StringBuilder("statements:\n  a0: &a0 [x, x]\n");
        for (int i = 1; i <= steps; i++) {
            text.append("  a").append(i).append(": &a").append(i).append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
        }
        return text.toString();
    }
}
