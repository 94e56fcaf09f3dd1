// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.internal.Backlinks;
import org.elenchus.core.spi.Input;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs every factory of {@link Edits}, found by reflection, through execute, undo and redo, and compares the whole map. */
class EditsHarnessTest {

    static Stream<Method> factories() {
        return Arrays.stream(Edits.class.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getReturnType() == Edit.class).sorted(Comparator.comparing(Method::getName));
    }

    @Test
    void everyFactoryIsFound() {
        assertThat(factories().map(Method::getName)).contains("addStatement", "delete", "paste", "set").hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("factories")
    void undoAndRedoAreExact(Method factory) throws Exception {
        int executed = 0;
        for (int seed = 0; seed < 20; seed++) {
            ArgumentMap map = MapGenerator.rich(25, seed);
            MapDocument document = MapDocument.of(map, "harness");
            Edit edit = new RandomArguments(map, new Random(seed)).edit(factory);
            if (edit != null) {
                executed += check(document, edit);
            }
        }
        assertThat(executed).as("edits that were not refused and changed something").isPositive();
    }

    private static int check(MapDocument document, Edit edit) throws Exception {
        String before = Snapshot.of(document.map());
        if (edit.refusal() != null) {
            assertThat(edit.canExecute()).isFalse();
            assertThatThrownBy(() -> document.execute(edit)).isInstanceOf(IllegalArgumentException.class).hasMessage(edit.refusal());
            assertThat(Snapshot.of(document.map())).isEqualTo(before);
            return 0;
        }
        document.execute(edit);
        String after = Snapshot.of(document.map());
        checkSound(document.map());
        if (!document.canUndo()) {
            assertThat(after).isEqualTo(before);
            return 0;
        }
        assertThat(edit.getLabel()).isNotBlank().isEqualTo(document.undoLabel());
        assertThat(edit.result()).doesNotContainNull();
        for (int i = 0; i < 2; i++) {
            document.undo();
            assertThat(Snapshot.of(document.map())).isEqualTo(before);
            checkSound(document.map());
            document.redo();
            assertThat(Snapshot.of(document.map())).isEqualTo(after);
            checkSound(document.map());
        }
        return 1;
    }

    /** What was written can be read, and the index that deletion relies on is what a new one would be. */
    private static void checkSound(ArgumentMap map) throws Exception {
        byte[] bytes = MapFiles.bytes(map);
        assertThat(MapFiles.bytes(MapFiles.read(Input.of("again", bytes)))).isEqualTo(bytes);
        List<EObject> all = new ArrayList<>();
        map.eAllContents().forEachRemaining(all::add);
        Backlinks kept = Backlinks.of(map);
        List<Set<EObject>> was = all.stream().map(object -> Set.copyOf(kept.referrers(object, EObject.class))).toList();
        for (EObject object : all) {
            if (object instanceof Identified identified) {
                assertThat(kept.find(identified.getId())).isSameAs(object);
            }
        }
        map.eAdapters().remove(kept);
        Backlinks fresh = Backlinks.of(map);
        assertThat(all.stream().map(object -> Set.copyOf(fresh.referrers(object, EObject.class))).toList()).isEqualTo(was);
        map.eAdapters().remove(fresh);
        map.eAdapters().add(kept);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void longSequencesAreUndoneAndRedone(long seed) throws Exception {
        Random random = new Random(seed);
        List<Method> factories = factories().filter(m -> !m.getName().equals("delete") || random.nextBoolean()).toList();
        MapDocument document = MapDocument.of(MapGenerator.rich(20, seed), "sequence");
        List<String> states = new ArrayList<>(List.of(Snapshot.of(document.map())));
        while (states.size() <= 500) {
            Edit edit = new RandomArguments(document.map(), random).edit(factories.get(random.nextInt(factories.size())));
            if (edit != null && edit.refusal() == null) {
                String last = document.undoLabel();
                document.execute(edit);
                if (!edit.changes().isEmpty()) {
                    states.add(Snapshot.of(document.map()));
                } else {
                    assertThat(document.undoLabel()).isEqualTo(last);
                }
            }
        }
        for (int i = states.size() - 2; i >= 0; i--) {
            document.undo();
            assertThat(Snapshot.of(document.map())).isEqualTo(states.get(i));
        }
        assertThat(document.canUndo()).isFalse();
        for (int i = 1; i < states.size(); i++) {
            document.redo();
            assertThat(Snapshot.of(document.map())).isEqualTo(states.get(i));
        }
        assertThat(document.canRedo()).isFalse();
        checkSound(document.map());
    }
}
