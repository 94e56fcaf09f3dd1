// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.Guard;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.rendering.layout.LayoutAlgorithm;
import org.elenchus.rendering.layout.LayoutGraph;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.layout.LayoutResult;
import org.elenchus.rendering.notation.Diagram;
import org.elenchus.rendering.notation.Notation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Layouts and notations of plug-ins that fail or hang while they are used. */
class GuardedPluginsTest {
    private static final LayoutGraph NOTHING = new LayoutGraph(List.of(), List.of());
    private static final LayoutResult SOUND = new LayoutResult(List.of(new Point(1, 2)), Map.of());

    private final AtomicInteger asked = new AtomicInteger();
    private final Contribution foreign = (Contribution) Proxy.newProxyInstance(Contribution.class.getClassLoader(), new Class<?>[] {Contribution.class},
            (proxy, method, arguments) -> method.getName().equals("contributor") ? "com.example.foreign" : null);

    @AfterEach
    void usualLimit() {
        System.clearProperty(Guard.LIMIT_PROPERTY);
    }

    private LayoutAlgorithm guarded(LayoutAlgorithm layout) {
        return new GuardedLayout(foreign, layout, () -> (graph, options) -> SOUND);
    }

    @Test
    void aLayoutThatFailsIsAskedOnceAndReplaced() {
        LayoutAlgorithm layout = guarded((graph, options) -> {
            asked.incrementAndGet();
            throw new IllegalStateException("no idea");
        });
        assertThat(layout.layout(NOTHING, LayoutOptions.DEFAULT)).isSameAs(SOUND);
        assertThat(layout.layout(NOTHING, LayoutOptions.DEFAULT)).isSameAs(SOUND);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aLayoutThatHangsIsInterruptedAndReplaced() {
        System.setProperty(Guard.LIMIT_PROPERTY, "0");
        LayoutAlgorithm layout = guarded((graph, options) -> {
            try {
                Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return null;
        });
        assertThat(layout.layout(NOTHING, LayoutOptions.DEFAULT)).isSameAs(SOUND);
    }

    @Test
    void whatASoundLayoutSaysStands() {
        LayoutResult other = new LayoutResult(List.of(), Map.of());
        assertThat(guarded((graph, options) -> other).layout(NOTHING, LayoutOptions.DEFAULT)).isSameAs(other);
    }

    @Test
    void aNotationThatFailsIsAskedOnceAndReplaced() {
        ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
        Diagram sound = new Diagram(List.of(), List.of(), List.of());
        Notation notation = new GuardedNotation(foreign, (each, context) -> {
            asked.incrementAndGet();
            throw new IllegalStateException("no idea");
        }, () -> (each, context) -> sound);
        assertThat(notation.diagram(map, null)).isSameAs(sound);
        assertThat(notation.diagram(map, null, null)).isSameAs(sound);
        assertThat(asked).hasValue(1);
    }
}
