// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Cursor;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** GEF 3.2 links on today's platform: every one of its classes loads, and finds the two classes that our fragments supply. */
class GefCompatibilityTest {
    private static final Bundle GEF = Platform.getBundle("org.eclipse.gef");

    @Test
    void everyClassLinks() {
        List<String> broken = new ArrayList<>();
        int loaded = 0;
        for (URL entry : Collections.list(GEF.findEntries("/", "*.class", true))) {
            String name = entry.getPath().substring(1, entry.getPath().length() - ".class".length()).replace('/', '.');
            try {
                GEF.loadClass(name).getDeclaredMethods();
                loaded++;
            } catch (ClassNotFoundException | LinkageError e) {
                broken.add(name + ": " + e);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(loaded).isGreaterThan(300);
    }

    @Test
    void assertionsComeFromTheFragment() throws ReflectiveOperationException {
        Class<?> assertions = GEF.loadClass("org.eclipse.jface.util.Assert");
        assertThat(assertions.getMethod("isTrue", boolean.class).invoke(null, true)).isEqualTo(true);
        assertThatThrownBy(() -> assertions.getMethod("isNotNull", Object.class).invoke(null, (Object) null))
                .isInstanceOf(InvocationTargetException.class);
    }

    @Test
    void everyDropPositionHasACursor() throws ReflectiveOperationException {
        Class<?> cursors = Platform.getBundle("org.eclipse.ui.workbench").loadClass("org.eclipse.ui.internal.DragCursors");
        List<Object> found = new ArrayList<>();
        for (int position = 0; position <= 2; position++) {
            found.add(cursors.getMethod("getCursor", int.class).invoke(null, position));
        }
        assertThat(found).doesNotHaveDuplicates().allMatch(cursor -> cursor instanceof Cursor && !((Cursor) cursor).isDisposed());
    }
}
