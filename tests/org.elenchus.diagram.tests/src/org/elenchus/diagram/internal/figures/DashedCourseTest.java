// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.junit.jupiter.api.Test;

class DashedCourseTest {

	private static final Rect SIGHT = new Rect(0, 0, 100, 100);

	@Test
	void aLineOutOfSightIsNotDrawn() {
		Path path = Path.polyline(List.of(new Point(-50, 200), new Point(5_000, 200)));
		assertThat(DashedCourse.within(SIGHT, path, 7).segments()).isEmpty();
	}

	@Test
	void aLineInSightIsDrawnWhole() {
		Path path = Path.polyline(List.of(new Point(10, 10), new Point(90, 10), new Point(90, 80)));
		assertThat(DashedCourse.within(SIGHT, path, 7)).isEqualTo(path);
	}

	@Test
	void aLongLineBeginsWithADashJustBeforeItIsSeen() {
		Path path = Path.polyline(List.of(new Point(-1_000, 50), new Point(1_000, 50)));
		List<Path.Segment> seen = DashedCourse.within(SIGHT, path, 7).segments();
		assertThat(seen).hasSize(2);
		Path.MoveTo start = (Path.MoveTo) seen.get(0);
		Path.LineTo end = (Path.LineTo) seen.get(1);
		assertThat(start.x()).isBetween(-7.0, 0.0);
		assertThat((start.x() + 1_000) % 7).isCloseTo(0, org.assertj.core.api.Assertions.within(1e-9));
		assertThat(end.x()).isEqualTo(100);
	}

	@Test
	void thePatternGoesOnAroundACorner() {
		Path path = Path.polyline(List.of(new Point(-50, 50), new Point(50, 50), new Point(50, 500)));
		List<Path.Segment> seen = DashedCourse.within(SIGHT, path, 10).segments();
		assertThat(seen).containsExactly(new Path.MoveTo(0, 50), new Path.LineTo(50, 50), new Path.LineTo(50, 100));
	}
}
