// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.find;

/** Where words are looked for. */
public enum Scope {
    /** What statements say. */
    STATEMENTS,
    /** Short names of statements and arguments. */
    LABELS,
    /** Remarks on elements, groups and answers to critical questions. */
    NOTES,
    /** Titles of the map, its groups and sources, names of its views, and its description. */
    TITLES,
    /** Keywords. */
    TAGS,
    /** Who says something. */
    SPEAKERS,
    /** Texts of sources, and quotations from those whose text is not in the map. */
    SOURCES
}
