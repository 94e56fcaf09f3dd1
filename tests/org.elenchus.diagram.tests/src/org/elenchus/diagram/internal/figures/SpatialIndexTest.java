// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;

class SpatialIndexTest {

	private final Random random = new Random(4);

	@Test
	void findsWhatALookAtEachThingFinds() {
		SpatialIndex<Integer> index = new SpatialIndex<>();
		List<Rectangle> areas = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			areas.add(somewhere(i % 50 == 0 ? 20_000 : 300));
			index.put(i, areas.get(i));
		}
		for (int i = 0; i < 500; i += 3) {
			areas.set(i, somewhere(300));
			index.put(i, areas.get(i));
		}
		for (int q = 0; q < 200; q++) {
			Rectangle query = somewhere(q % 20 == 0 ? 30_000 : 900);
			List<Integer> expected = new ArrayList<>();
			for (int i = 0; i < areas.size(); i++) {
				if (areas.get(i).intersects(query)) {
					expected.add(i);
				}
			}
			assertThat(index.within(query)).containsExactlyInAnyOrderElementsOf(expected);
		}
	}

	@Test
	void forgetsWhatIsRemoved() {
		SpatialIndex<String> index = new SpatialIndex<>();
		index.put("box", new Rectangle(-10, -10, 20, 20));
		index.put("band", new Rectangle(-50_000, 0, 100_000, 4));
		index.remove("box");
		index.remove("band");
		index.remove("never there");
		assertThat(index.within(new Rectangle(-100, -100, 200, 200))).isEmpty();
		assertThat(index.size()).isZero();
	}

	private Rectangle somewhere(int size) {
		return new Rectangle(random.nextInt(10_000) - 5_000, random.nextInt(10_000) - 5_000, 1 + random.nextInt(size), 1 + random.nextInt(size));
	}
}
