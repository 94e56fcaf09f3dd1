// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.List;
import java.util.Map;

/** What a parsed text consists of, with the places where each part stands. */
final class Syntax {
    private Syntax() {
    }

    /** Where something stands: offsets in the text, line and column from 1 of its beginning. */
    record Place(int start, int end, int line, int column) {
    }

    /**
     * A whole text.
     *
     * @param frontMatter settings between {@code ===}; empty where there are none
     * @param errors      what could not be understood; each skipped to the next empty line
     */
    record Text(Map<String, Object> frontMatter, String frontMatterText, List<Block> blocks, List<Place> comments, List<ArgdownException> errors) {
    }

    /** What stands between two empty lines. */
    sealed interface Block permits Heading, Paragraph, Reconstruction, Listing {
    }

    record Heading(int level, Content content, Map<String, Object> data, Place place) implements Block {
    }

    record Paragraph(Mention mention) implements Block {
    }

    /** A premise–conclusion structure. */
    record Reconstruction(List<Step> steps, Place place) implements Block {
    }

    record Listing(boolean ordered, List<Mention> items) implements Block {
    }

    /** A numbered line of a reconstruction; with the inference drawn just above it, or null for a premise. */
    record Step(Mention statement, Inference inference) {
    }

    record Inference(List<String> rules, Map<String, Object> data, List<Relation> undercuts, Place place) {
    }

    /**
     * A statement, or an argument, as it is written in one place.
     *
     * @param title     null where it has none
     * @param reference only the title is given
     */
    record Mention(boolean argument, String title, boolean reference, Content content, Map<String, Object> data, List<Relation> relations, Place place) {
    }

    /**
     * Words.
     *
     * @param text     as the reference reads them: without marks for bold and italic, links reduced to their titles, tags as they stand
     * @param untagged likewise, without the tags
     * @param source   as they are written; the very same object as {@code untagged} where that is how
     * @param tags     the tags among them, without #
     */
    record Content(String text, String untagged, String source, List<String> tags) {
    }

    /** A line that relates its mention to the one it hangs on. */
    record Relation(Kind kind, boolean fromParent, Mention member, Place place) {
        enum Kind {
            SUPPORT, ATTACK, CONTRADICTION, UNDERCUT
        }
    }
}
