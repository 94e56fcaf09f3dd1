// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.elenchus.core.spi.Progress;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewFactory;
import org.elenchus.rendering.Drawing;
import org.elenchus.rendering.DrawingOptions;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Scene;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Styles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a figure on a grey copier: reasons, objections and undercuts must be told apart by brightness and dashes alone. */
class GreyPixelsTest {
    private static final int PIXELS_PER_POINT = 6;
    private static final ArgumentmapFactory MAKE = ArgumentmapFactory.eINSTANCE;

    private final ArgumentMap map = MAKE.createArgumentMap();
    private final MapView view = ViewFactory.eINSTANCE.createMapView();
    private final Argument pro;
    private final Argument con;
    private final Argument undercut;

    GreyPixelsTest() {
        map.getViews().add(view);
        Statement thesis = statement("The cup is red", 300, 0);
        pro = argument(Polarity.PRO, thesis, statement("It looks red", 100, 160));
        con = argument(Polarity.CON, thesis, statement("It was sold as blue", 500, 160));
        undercut = argument(Polarity.CON, pro, statement("The lamp is red", 0, 320));
    }

    private Statement statement(String text, double x, double y) {
        Statement statement = MAKE.createStatement();
        statement.setId("s" + map.getStatements().size());
        statement.setText(text);
        map.getStatements().add(statement);
        NodeView node = ViewFactory.eINSTANCE.createNodeView();
        node.setElement(statement);
        node.setX(x);
        node.setY(y);
        view.getNodes().add(node);
        return statement;
    }

    private Argument argument(Polarity polarity, Element conclusion, Statement statement) {
        Argument argument = MAKE.createArgument();
        argument.setId("a" + map.getArguments().size());
        argument.setPolarity(polarity);
        Premise premise = MAKE.createPremise();
        premise.setId("p" + map.getArguments().size());
        premise.setStatement(statement);
        argument.getPremises().add(premise);
        map.getArguments().add(argument);
        argument.setConclusion(conclusion);
        return argument;
    }

    static Stream<Arguments> stylesAndNotations() {
        return Styles.installed().all().stream().flatMap(style -> Stream.of("box", "standard", "wigmore", "aif", "carneades", "gsn")
                .map(notation -> Arguments.of(style.id(), notation)));
    }

    /** Shares and lengths of ink along a line. */
    private record Dashes(double share, double run, int contrast) {
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("stylesAndNotations")
    void dashesTellReasonsObjectionsAndUndercutsApart(String style, String notation) throws IOException {
        Drawing drawing = Drawing.of(map, view, DrawingOptions.DEFAULT.withStyle(style).withNotation(notation));
        Scene scene = drawing.scene();
        BufferedImage image = render(scene);
        Dashes reason = dashes(drawing, pro, scene, image);
        Dashes objection = dashes(drawing, con, scene, image);
        Dashes undercutting = dashes(drawing, undercut, scene, image);
        for (Dashes dashes : List.of(reason, objection, undercutting)) {
            assertThat(dashes.contrast()).as("contrast to the paper: %s", dashes).isGreaterThan(70);
        }
        assertThat(reason.share()).as("a reason's line is solid").isGreaterThan(0.97);
        assertThat(objection.share()).as("an objection's line has gaps").isBetween(0.4, 0.9);
        assertThat(undercutting.share()).as("an undercut's line has gaps").isBetween(0.2, 0.9);
        assertThat(objection.run() / undercutting.run()).as("dashes against dots: %s and %s", objection, undercutting).isGreaterThan(1.8);
    }

    /** Along the longest straight piece of an argument's arrow, without its ends. */
    private static Dashes dashes(Drawing drawing, Argument argument, Scene scene, BufferedImage image) {
        Part arrow = drawing.parts(argument.getId()).stream().filter(part -> part.kind() == Part.Kind.CONNECTOR).findFirst().orElseThrow();
        Point from = null;
        Point to = null;
        double longest = 0;
        for (int i = 1; i < arrow.route().size(); i++) {
            Point a = arrow.route().get(i - 1);
            Point b = arrow.route().get(i);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
            if (length > longest) {
                longest = length;
                from = a;
                to = b;
            }
        }
        assertThat(longest).as("a piece long enough to judge").isGreaterThan(40);
        List<Boolean> inked = new ArrayList<>();
        int paper = luminance(image.getRGB(1, 1));
        int contrast = 0;
        int steps = (int) ((longest - 24) * PIXELS_PER_POINT);
        for (int i = 0; i < steps; i++) {
            double at = (12 + (double) i / PIXELS_PER_POINT) / longest;
            int x = (int) Math.round((from.x() + (to.x() - from.x()) * at - scene.bounds().x()) * PIXELS_PER_POINT);
            int y = (int) Math.round((from.y() + (to.y() - from.y()) * at - scene.bounds().y()) * PIXELS_PER_POINT);
            int difference = Math.abs(luminance(image.getRGB(x, y)) - paper);
            contrast = Math.max(contrast, difference);
            inked.add(difference > 35);
        }
        long ink = inked.stream().filter(i -> i).count();
        int runs = 0;
        for (int i = 0; i < inked.size(); i++) {
            runs += inked.get(i) && (i == 0 || !inked.get(i - 1)) ? 1 : 0;
        }
        return new Dashes((double) ink / inked.size(), (double) ink / Math.max(1, runs) / PIXELS_PER_POINT, contrast);
    }

    @ParameterizedTest
    @ValueSource(strings = {"greyscale", "print"})
    void noColourIsLeftInStylesWithoutColour(String style) throws IOException {
        Group group = MAKE.createGroup();
        group.setId("g");
        group.setTitle("What is seen");
        group.setColour("#c01020");
        group.getMembers().addAll(map.getStatements().subList(0, 2));
        map.getGroups().add(group);
        view.getNodes().get(1).setStyle("fill: #ffd000; stroke: #0000ff; text: #ffffff");
        BufferedImage image = render(Drawing.of(map, view, DrawingOptions.DEFAULT.withStyle(style)).scene());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                assertThat(rgb >> 16 & 0xff).as("red and green at %d, %d", x, y).isEqualTo(rgb >> 8 & 0xff);
                assertThat(rgb >> 8 & 0xff).as("green and blue at %d, %d", x, y).isEqualTo(rgb & 0xff);
            }
        }
    }

    @Test
    void whatAPersonHasColouredKeepsItsColourInStylesWithColour() throws IOException {
        view.getNodes().get(1).setStyle("fill: #ffd000");
        Scene scene = Drawing.of(map, view, DrawingOptions.DEFAULT).scene();
        BufferedImage image = render(scene);
        Part box = scene.parts().stream().filter(part -> "s1".equals(part.id())).findFirst().orElseThrow();
        int x = (int) ((box.bounds().x() + 3 - scene.bounds().x()) * PIXELS_PER_POINT);
        int y = (int) ((box.bounds().centerY() - scene.bounds().y()) * PIXELS_PER_POINT);
        assertThat(image.getRGB(x, y) & 0xffffff).isEqualTo(0xffd000);
    }

    private static BufferedImage render(Scene scene) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngImage.write(scene, 72.0 * PIXELS_PER_POINT, false, Progress.NONE, out);
        return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static int luminance(int rgb) {
        return (int) Math.round(0.2126 * (rgb >> 16 & 0xff) + 0.7152 * (rgb >> 8 & 0xff) + 0.0722 * (rgb & 0xff));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void brightnessKeepsLabelsOfAnEvaluationReadable(Style style) {
        for (Style.Label label : List.of(style.labels().in(), style.labels().out(), style.labels().undecided())) {
            int words = luminance(argb(style.boxes().statement().text().hex()));
            assertThat(Math.abs(words - luminance(argb(label.fill().hex())))).as("%s", label).isGreaterThan(90);
        }
        assertThat(List.of(style.labels().in().border().dashes(), style.labels().out().border().dashes(), style.labels().undecided().border().dashes()))
                .doesNotHaveDuplicates();
    }

    static List<Style> styles() {
        return Styles.installed().all();
    }

    private static int argb(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }
}
