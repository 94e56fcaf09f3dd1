// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashMap;
import java.util.Map;

/** Names of special characters, written between two full stops or two colons. */
final class Shortcodes {
    private static final Map<String, String> CHARACTERS = new HashMap<>();

    static {
        String[] table = {
            "A", "∀", "E", "∃", "O", "𝗢", "P", "𝗣", "->", "→", "<->", "↔", "~", "¬", "^", "∧", "v", "∨", "v_", "⊻", "<>", "◇", "[]", "◻",
            "happy", "😀", "smile", "☺", "smiley", "☺", "laugh", "😆", "lol", "😆", "rofl", "🤣", "joy", "😂", "heart", "❤", "?", "❓", "question", "❓",
            "love", "😍", "wink", "😉", "shush", "🤫", "meh", "😐", "eye-roll", "🙄", "sad", "😢", "disappointed", "😞", "scream", "😱", "+1", "👍",
            "up", "👍", "-1", "👎", "down", "👎", "think", "🤔", "star", "⭐", "y", "✔", "agree", "✔", "n", "❌", "disagree", "❌"
        };
        for (int i = 0; i < table.length; i += 2) {
            CHARACTERS.put(table[i], table[i + 1]);
        }
    }

    private Shortcodes() {
    }

    /** The character of that name, or null. */
    static String character(String name) {
        return CHARACTERS.get(name);
    }
}
