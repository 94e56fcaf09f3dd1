// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.animation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.elenchus.model.Point;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Path;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Rgb;
import org.elenchus.rendering.scene.Stroke;
import org.junit.jupiter.api.Test;

class MorphTest {

	private static final Stroke LINE = Stroke.solid(Rgb.BLACK, 1);

	@Test
	void aBoxSlidesToItsEnd() {
		Part from = box(new Rect(0, 0, 40, 20));
		Part to = box(new Rect(100, 60, 40, 20));
		Morph morph = new Morph(from, to);
		assertThat(morph.at(0)).isEqualTo(box(new Rect(0, 0, 40, 20)));
		assertThat(morph.at(0.5)).isEqualTo(box(new Rect(50, 30, 40, 20)));
		assertThat(morph.at(1)).isSameAs(to);
	}

	@Test
	void aBoxThatGrewIsThereInItsNewSizeAtOnce() {
		Part half = new Morph(box(new Rect(0, 0, 40, 20)), box(new Rect(0, 0, 80, 50))).at(0.5);
		assertThat(half.bounds().width()).isEqualTo(80);
		assertThat(half.bounds().height()).isEqualTo(50);
	}

	@Test
	void aConnectorOfTheSameShapeBends() {
		Part half = new Morph(line(new Point(0, 0), new Point(10, 10)), line(new Point(20, 0), new Point(10, 50))).at(0.5);
		assertThat(half.route()).containsExactly(new Point(10, 0), new Point(10, 30));
		assertThat(half.marks()).isEqualTo(line(new Point(10, 0), new Point(10, 30)).marks());
	}

	@Test
	void aConnectorOfAnotherShapeSlidesFromWhereItBegan() {
		Part half = new Morph(line(new Point(0, 0), new Point(10, 10)), line(new Point(20, 0), new Point(20, 30), new Point(50, 30))).at(0.5);
		assertThat(half).isEqualTo(line(new Point(10, 0), new Point(10, 30), new Point(40, 30)));
	}

	private static Part box(Rect bounds) {
		return new Part("a", Part.Kind.STATEMENT, bounds, List.of(), List.of(new Mark.Outline(Path.rectangle(bounds), Rgb.WHITE, LINE)), "");
	}

	private static Part line(Point... route) {
		Rect bounds = new Rect(route[0].x(), route[0].y(), 0, 0);
		for (Point p : route) {
			bounds = bounds.union(new Rect(p.x(), p.y(), 0, 0));
		}
		return new Part("b", Part.Kind.CONNECTOR, bounds, List.of(route), List.of(new Mark.Outline(Path.polyline(List.of(route)), null, LINE)), "");
	}
}
