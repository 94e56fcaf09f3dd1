// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.function.Supplier;

import org.elenchus.core.text.LiveText;
import org.elenchus.core.text.TextForm;
import org.elenchus.core.text.TextReading;
import org.elenchus.model.argumentmap.ArgumentMap;

/** Argdown that is edited live beside the diagram. */
public final class ArgdownForm implements TextForm {
    /** Key of the property of a map that holds its Argdown as a person wrote it. */
    static final String TEXT = "argdown.text";

    @Override
    public String property() {
        return TEXT;
    }

    @Override
    public TextReading read(String text) {
        return Reading.of(text);
    }

    @Override
    public Supplier<LiveText> begin(ArgumentMap map) {
        return ArgdownLive.begin(map);
    }
}
