// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The options that a verb has. Names are without dashes. */
final class Syntax {
    static final String HELP = "help";
    static final String JSON = "json";
    static final String OUTPUT = "output";

    private final String verb;
    private final Map<String, Boolean> options = new LinkedHashMap<>();
    private final Map<String, String> shortNames = new LinkedHashMap<>();
    private final Set<String> openSwitches = new LinkedHashSet<>();
    private boolean open;

    Syntax(String verb) {
        this.verb = verb;
        withSwitch(HELP);
        shortNames.put("-h", HELP);
    }

    Syntax with(String... names) {
        for (String name : names) {
            options.put(name, false);
        }
        return this;
    }

    Syntax withSwitch(String... names) {
        for (String name : names) {
            options.put(name, true);
        }
        return this;
    }

    /** Folders as inputs, and several inputs at once. */
    Syntax withFolders() {
        shortNames.put("-r", Inputs.RECURSIVE);
        return with(Inputs.JOBS).withSwitch(Inputs.RECURSIVE);
    }

    /** {@code -o FILE}. */
    Syntax withOutput() {
        shortNames.put("-o", OUTPUT);
        return with(OUTPUT);
    }

    /** Options that are not known here are the format's; those of the given names never take the next word as their value. */
    Syntax openWith(String... switches) {
        open = true;
        openSwitches.addAll(java.util.Arrays.asList(switches));
        return this;
    }

    String verb() {
        return verb;
    }

    /** The option's name for what was typed, or null. */
    String nameOf(String typed) {
        String known = shortNames.get(typed);
        if (known != null) {
            return known;
        }
        String name = typed.startsWith("--") ? typed.substring(2) : "";
        return options.containsKey(name) ? name : null;
    }

    boolean isSwitch(String name) {
        return options.get(name);
    }

    boolean isOpen() {
        return open;
    }

    boolean isOpenSwitch(String name) {
        return openSwitches.contains(name);
    }

    /** The options, and first of all the one that was probably meant. */
    String suggestion(String typed) {
        Set<String> known = new LinkedHashSet<>(shortNames.keySet());
        options.keySet().forEach(name -> known.add("--" + name));
        String nearest = Nearest.of(typed, known);
        return nearest != null ? Messages.get("usage.didYouMean", nearest) : Messages.get("usage.options", String.join(", ", known));
    }
}
