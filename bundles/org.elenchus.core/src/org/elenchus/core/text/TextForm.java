// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.text;

import java.util.function.Supplier;

import org.elenchus.model.argumentmap.ArgumentMap;

/** A language in which maps are written as text. Stateless; used by any thread. */
public interface TextForm {
    /** Key of the property of a map under which the text is kept as it was written, comments included. */
    String property();

    /** Reads a text, however broken. */
    TextReading read(String text);

    /**
     * Begins to keep a text in step with a map: the text that is kept with the map, or one that is written anew. Changes nothing yet; where the kept text says
     * something else, {@link LiveText#follow} brings it up to date.
     */
    default LiveText open(ArgumentMap map) {
        return begin(map).get();
    }

    /**
     * Likewise in two parts: what has to look at the map is done when this returns, in the thread of its document; what takes long is left.
     *
     * @return to be called once, by any thread. Where the map changes meanwhile the text does not say so yet, and {@link LiveText#follow} brings it up to date
     */
    Supplier<LiveText> begin(ArgumentMap map);
}
