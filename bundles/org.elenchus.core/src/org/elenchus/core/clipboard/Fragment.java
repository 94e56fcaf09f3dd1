// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.clipboard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.Ids;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.internal.MapCopier;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.view.MapView;

/**
 * A part of a map, copied: statements, the arguments among them, groups, the sources they quote, and their places in one view. Never changes.
 *
 * <p>For programs that know argument maps it is a small map file ({@link #toXml()}), for all others an indented text ({@link #toText()}).
 * {@link #parse(String)} reads both, and any other text as statements.
 */
public final class Fragment {
    /** No words that a person writes. */
    private static final String TOP = "\u2191\u2191\u2191";

    private final ArgumentMap content;

    Fragment(ArgumentMap content) {
        this.content = content;
    }

    /**
     * Copies statements, arguments, groups with all that is in them, and whatever else of the map is between them: the arguments whose
     * conclusion and premises are all copied. An argument whose conclusion is not copied is left out.
     *
     * @param selection elements, groups, premises (which stand for their statements), or the views of these; all of one map
     * @param view      whose places are copied; may be null
     */
    public static Fragment copyOf(Collection<? extends EObject> selection, MapView view) {
        return new Fragment(new Selection(selection).copy(view));
    }

    /** The same without places. */
    public static Fragment copyOf(Collection<? extends EObject> selection) {
        return copyOf(selection, null);
    }

    /** Reads what {@link #toXml()} or {@link #toText()} wrote, or any text: each paragraph is a statement then. */
    public static Fragment parse(String text) {
        String start = text.stripLeading();
        if (start.startsWith("<?xml") || start.startsWith("<argumentmap:")) {
            try {
                return new Fragment(MapFiles.read(Input.of("clipboard", start)));
            } catch (FormatException e) {
                // Some other XML: to be pasted as the text that it is.
                return new Fragment(OutlineReader.read(text));
            } catch (IOException e) {
                throw new IllegalStateException("reading from memory cannot fail", e);
            }
        }
        return new Fragment(OutlineReader.read(text));
    }

    /**
     * Reads an outline that is to hang on something: its first statement stands for that, and lines with a sign that have nothing above them argue about it.
     */
    public static Fragment parseBelow(String outline) {
        return new Fragment(OutlineReader.read(TOP + "\n" + outline.replaceFirst("^(\\s*\\n)+", "").stripIndent()));
    }

    /** Whether a text begins with a line that argues about what stands above it. */
    public static boolean isBelow(String text) {
        return text.stripLeading().matches("(?s)_?[+-]\\s+\\S.*");
    }

    public boolean isEmpty() {
        return content.getStatements().isEmpty() && content.getGroups().isEmpty();
    }

    /** How many statements it has. */
    public int size() {
        return content.getStatements().size();
    }

    /** As a map file. */
    public String toXml() {
        try {
            return new String(MapFiles.bytes(content), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("a fragment refers to nothing outside of it", e);
        }
    }

    /** As indented text: {@code +} for reasons, {@code -} for objections, {@code &} for linked premises, {@code _-} for undercutters. */
    public String toText() {
        return OutlineWriter.write(content);
    }

    /** A copy of the content as a map of its own, every id in it new; its view, where it has one, holds the places. */
    public ArgumentMap instantiate() {
        MapCopier copier = new MapCopier();
        ArgumentMap copy = (ArgumentMap) copier.copy(content);
        copier.copyReferences();
        copy.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                identified.setId(Ids.next());
            }
        });
        return copy;
    }

    /** The sources of the content under the ids that they had where they were copied, in the order of those of an instance. */
    public List<String> sourceIds() {
        return content.getSources().stream().map(Identified::getId).toList();
    }
}
