// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.layout.LayoutOptions;
import org.elenchus.rendering.scene.Part;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;

/** Lines avoid each other where they can. */
class CrossingsTest {
    private final ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();

    @Test
    void noLineCrossesAnotherInSmallMaps() {
        for (int seed = 1; seed <= 8; seed++) {
            assertThat(crossings(MapGenerator.plain(10, seed))).as("seed %d", seed).isZero();
        }
    }

    /** As many as Graphviz's dot makes of the same maps; see docs/performance.md. */
    @Test
    void fewLinesCrossInLargerOnes() {
        assertThat(crossings(30)).isLessThanOrEqualTo(10);
        assertThat(crossings(100)).isLessThanOrEqualTo(8 * 26);
    }

    @Test
    void aLinkToASecondUseGoesRoundABranch() {
        Statement thesis = statement();
        Statement left = statement();
        Statement middle = statement();
        Statement right = statement();
        argue(left, thesis, Polarity.PRO);
        argue(middle, thesis, Polarity.PRO);
        argue(right, thesis, Polarity.PRO);
        for (Statement above : List.of(left, middle, right)) {
            argue(statement(), above, Polarity.PRO);
        }
        argue(map.getStatements().get(6), left, Polarity.CON);

        assertThat(crossings(map)).isZero();
    }

    @Test
    void theLineOfOneKindIsNotCrossedByThoseOfTheOtherInAColumn() {
        Statement thesis = statement();
        for (int i = 0; i < 6; i++) {
            argue(statement(), thesis, i % 2 == 0 ? Polarity.PRO : Polarity.CON);
        }

        assertThat(crossings(map, DrawingOptions.DEFAULT.withLayoutOptions(LayoutOptions.DEFAULT.withAspectRatio(0.1)))).isZero();
    }

    private static int crossings(int statements) {
        int sum = 0;
        for (int seed = 1; seed <= 8; seed++) {
            sum += crossings(MapGenerator.plain(statements, seed));
        }
        return sum;
    }

    private static int crossings(ArgumentMap map) {
        return crossings(map, DrawingOptions.DEFAULT);
    }

    private static int crossings(ArgumentMap map, DrawingOptions options) {
        List<List<Point>> lines = Drawing.of(map, null, options).parts().stream().filter(part -> part.kind() == Part.Kind.CONNECTOR).map(Part::route).toList();
        Set<List<Long>> places = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                cross(lines.get(i), lines.get(j), places);
            }
        }
        return places.size();
    }

    /** Lines that share a way and are crossed there by a third are crossed in one place. */
    private static void cross(List<Point> a, List<Point> b, Set<List<Long>> places) {
        for (int i = 1; i < a.size(); i++) {
            for (int j = 1; j < b.size(); j++) {
                double d1 = side(b.get(j - 1), b.get(j), a.get(i - 1));
                double d2 = side(b.get(j - 1), b.get(j), a.get(i));
                if (d1 * d2 < 0 && side(a.get(i - 1), a.get(i), b.get(j - 1)) * side(a.get(i - 1), a.get(i), b.get(j)) < 0) {
                    double t = d1 / (d1 - d2);
                    places.add(List.of(Math.round(a.get(i - 1).x() + t * (a.get(i).x() - a.get(i - 1).x())),
                            Math.round(a.get(i - 1).y() + t * (a.get(i).y() - a.get(i - 1).y()))));
                }
            }
        }
    }

    /** Distance of a point from a line, positive on one side; 0 for one that touches it. */
    private static double side(Point a, Point b, Point p) {
        double length = Math.max(1e-9, Math.hypot(b.x() - a.x(), b.y() - a.y()));
        double distance = ((b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x())) / length;
        return Math.abs(distance) < 0.2 ? 0 : distance;
    }

    private Statement statement() {
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setId("s" + map.getStatements().size());
        statement.setText("What is said in number " + map.getStatements().size());
        map.getStatements().add(statement);
        return statement;
    }

    private void argue(Statement from, Statement to, Polarity polarity) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId("a" + map.getArguments().size());
        argument.setPolarity(polarity);
        Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
        premise.setId("p" + map.getArguments().size());
        premise.setStatement(from);
        argument.getPremises().add(premise);
        argument.setConclusion(to);
        map.getArguments().add(argument);
    }
}
