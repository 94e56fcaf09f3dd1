// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;

/** Several short texts on one line with commas between them: tags, authors. */
final class WordsField extends TextField {

    WordsField(EStructuralFeature feature, String label) {
        super(feature, label);
    }

    @Override
    Object fromText(String typed) {
        return Arrays.stream(typed.split(",")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }

    @Override
    String toText(Object value) {
        return value instanceof Collection<?> words ? words.stream().map(String::valueOf).collect(Collectors.joining(", ")) : "";
    }

    @Override
    void display(Object value) {
        super.display(value instanceof Collection<?> words ? List.copyOf(words) : value);
    }
}
