// SPDX-License-Identifier: EPL-2.0
package org.elenchus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1.5,-2.25", "-0.0,1e-300", "123456789.125,1e300"})
    void readsWhatItWrites(double x, double y) {
        Point point = new Point(x, y);
        assertThat(Point.parse(point.toString())).isEqualTo(point);
    }

    @Test
    void nothingIsNoPoint() {
        assertThat(Point.parse(null)).isNull();
        assertThat(Point.parse("")).isNull();
        assertThat(Point.parse(" 1 , 2 ")).isEqualTo(new Point(1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1;2", "1,", ",1", "1,2,3", "x,y", "NaN,0", "0,Infinity"})
    void refusesWhatIsNoPoint(String text) {
        assertThatThrownBy(() -> Point.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
