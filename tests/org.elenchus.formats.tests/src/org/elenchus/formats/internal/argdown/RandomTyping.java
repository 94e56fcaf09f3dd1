// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Edits a text as one types, at random: a line at a time. */
final class RandomTyping {
    private RandomTyping() {
    }

    static String one(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        boolean row = line.matches("\\s+[+-] .*");
        switch (random.nextInt(8)) {
            case 0 -> lines.add(at, "// a remark " + random.nextInt(100));
            case 1 -> lines.add("\nA new claim " + random.nextInt(1000) + " at the end.");
            case 2, 3 -> lines.add(at + 1, (row ? line.replaceFirst("[+-].*", "") : "  ") + (random.nextBoolean() ? "+ " : "- ") + "Typed " + random.nextInt(1000) + ".");
            case 4 -> lines.set(at, row ? line.contains("+") ? line.replaceFirst("\\+", "-") : line.replaceFirst("-", "+") : line);
            case 5 -> lines.set(at, line.isBlank() || line.startsWith("=") || line.startsWith("-") ? line : line + " more");
            case 6 -> lines.set(at, line.replaceFirst("\\b(the|of|and|that)\\b", "any"));
            default -> {
                boolean leaf = row && (at + 1 == lines.size() || !lines.get(at + 1).startsWith(line.replaceFirst("[+-].*", " ")));
                if (leaf) {
                    lines.remove(at);
                }
            }
        }
        return String.join("\n", lines);
    }
}
