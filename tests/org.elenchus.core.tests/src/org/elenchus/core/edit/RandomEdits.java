// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.elenchus.core.document.MapDocument;

/** Works on a document as nobody would: any edit on anything, with some steps taken back and made again. */
public final class RandomEdits {
    private static final List<Method> FACTORIES = Arrays.stream(Edits.class.getDeclaredMethods())
            .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getReturnType() == Edit.class)
            .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString)).toList();

    private final MapDocument document;
    private final Random random;

    public RandomEdits(MapDocument document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** Changes the map once. */
    public void next() {
        while (true) {
            int what = random.nextInt(12);
            if (what == 0 && document.canUndo()) {
                document.undo();
                return;
            }
            if (what == 1 && document.canRedo()) {
                document.redo();
                return;
            }
            if (what > 1 && execute()) {
                return;
            }
        }
    }

    private boolean execute() {
        Method factory = FACTORIES.get(random.nextInt(FACTORIES.size()));
        if (factory.getName().equals("delete") && random.nextInt(3) > 0) {
            return false;
        }
        try {
            Edit edit = new RandomArguments(document.map(), random).edit(factory);
            if (edit == null || edit.refusal() != null) {
                return false;
            }
            Edit made = random.nextInt(5) == 0 ? edit.mergingBy("typing") : edit;
            document.execute(made);
            return !made.changes().isEmpty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(factory.getName(), e);
        }
    }
}
