// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewFactory;
import org.elenchus.rendering.notation.Labelling;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private ArgumentMap map;
    private MapView view;
    private Drawing drawing;

    @BeforeEach
    void placeEverything() {
        map = MapGenerator.plain(60, 3);
        view = ViewFactory.eINSTANCE.createMapView();
        map.getViews().add(view);
        Drawing.of(map, view, DrawingOptions.DEFAULT).positions().forEach((element, at) -> {
            NodeView node = ViewFactory.eINSTANCE.createNodeView();
            node.setElement(element);
            node.setX(at.x());
            node.setY(at.y());
            view.getNodes().add(node);
        });
        drawing = Drawing.of(map, view, DrawingOptions.DEFAULT);
    }

    @Test
    void placesThatAreKeptGiveTheSamePictureAsTheLayout() {
        assertThat(drawing.scene()).isEqualTo(Drawing.of(map, null, DrawingOptions.DEFAULT).scene());
    }

    @Test
    void everyElementIsDrawnOnceAndLinked() {
        Map<String, List<Part>> parts = drawing.parts().stream().collect(Collectors.groupingBy(Part::id));
        for (Statement statement : map.getStatements()) {
            assertThat(parts.get(statement.getId())).extracting(Part::kind).containsExactly(Part.Kind.STATEMENT);
        }
        for (Argument argument : map.getArguments()) {
            assertThat(drawing.parts(argument.getId())).extracting(Part::kind).containsExactly(Part.Kind.ARGUMENT, Part.Kind.CONNECTOR);
            argument.getPremises().forEach(p -> assertThat(parts.get(p.getId())).extracting(Part::kind).containsExactly(Part.Kind.CONNECTOR));
        }
    }

    @Test
    void aTextEditTouchesTheStatementAndWhatNamesIt() {
        Statement statement = map.getStatements().get(10);
        statement.setText("Short.");
        Set<String> touched = drawing.update(List.of(statement));
        assertThat(touched).contains(statement.getId()).hasSizeLessThan(30);
        assertNodesSameAsDrawnAnew();
        assertThat(new SceneChecks(drawing.scene()).linesThroughBoxes()).isEmpty();
        assertThat(words(drawing.part(statement.getId()))).isEqualTo("Short.");
    }

    @Test
    void anEditThatKeepsTheSizeGivesTheSamePictureAsDrawnAnew() {
        Statement statement = map.getStatements().get(12);
        statement.setImplicit(!statement.isImplicit());
        statement.setText(statement.getText().replace('a', 'e'));
        map.getArguments().get(9).setStrength(0.5);
        drawing.update(List.of(statement, map.getArguments().get(9)));
        assertThat(drawing.parts()).isEqualTo(Drawing.of(map, view, DrawingOptions.DEFAULT).parts());
    }

    @Test
    void aMovedNodeTakesItsLinksAlong() {
        NodeView node = view.getNodes().get(20);
        node.setX(node.getX() + 37);
        node.setY(node.getY() - 11);
        Set<String> touched = drawing.update(List.of(node));
        assertThat(touched).contains(node.getElement().getId()).hasSizeLessThan(60);
        Rect box = drawing.part(node.getElement().getId()).bounds();
        assertThat(box.x()).isEqualTo(node.getX());
        assertNodesSameAsDrawnAnew();
        assertThat(new SceneChecks(drawing.scene()).linesThroughBoxes().stream().filter(l -> !l.contains(node.getElement().getId()))).isEmpty();
    }

    @Test
    void movingThereAndBackRestoresThePicture() {
        var before = drawing.scene();
        NodeView node = view.getNodes().get(5);
        double y = node.getY();
        node.setY(y + 3000);
        drawing.update(List.of(node));
        assertThat(drawing.scene()).isNotEqualTo(before);
        node.setY(y);
        drawing.update(List.of(node));
        Map<String, Rect> after = boxes(drawing);
        before.parts().stream().filter(p -> p.kind() != Part.Kind.CONNECTOR).forEach(p -> assertThat(after.get(p.id())).isEqualTo(p.bounds()));
    }

    @Test
    void aNewReasonFindsAFreePlaceAndNothingElseMoves() {
        Map<String, Rect> before = boxes(drawing);
        Statement reason = ArgumentmapFactory.eINSTANCE.createStatement();
        reason.setId("new");
        reason.setText("A reason that nobody has thought of so far");
        map.getStatements().add(reason);
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId("newArgument");
        argument.setPolarity(Polarity.CON);
        argument.setConclusion(map.getStatements().get(0));
        var premise = ArgumentmapFactory.eINSTANCE.createPremise();
        premise.setId("newPremise");
        premise.setStatement(reason);
        argument.getPremises().add(premise);
        map.getArguments().add(argument);
        Set<String> touched = drawing.update(List.of(map, reason, argument, premise));
        assertThat(touched).contains("new", "newArgument", "newPremise");
        Map<String, Rect> after = boxes(drawing);
        map.getStatements().stream().filter(s -> s != reason).forEach(s -> assertThat(after.get(s.getId())).isEqualTo(before.get(s.getId())));
        assertThat(new SceneChecks(drawing.scene()).overlaps()).isEmpty();
    }

    @Test
    void whatIsRemovedVanishes() {
        Argument argument = map.getArguments().get(7);
        String id = argument.getId();
        argument.setConclusion(null);
        argument.getPremises().forEach(p -> p.setStatement(null));
        map.getArguments().remove(argument);
        assertThat(drawing.update(List.of(map, argument))).contains(id);
        assertThat(drawing.parts(id)).isEmpty();
    }

    @Test
    void bendsOfTheUserAreFollowed() {
        Argument argument = map.getArguments().get(3);
        EdgeView edge = ViewFactory.eINSTANCE.createEdgeView();
        edge.setLink(argument);
        edge.getBendPoints().add(new org.elenchus.model.Point(-200, -100));
        view.getEdges().add(edge);
        drawing.update(List.of(view, edge));
        Part connector = drawing.parts(argument.getId()).get(1);
        assertThat(connector.route()).hasSize(3).contains(new org.elenchus.model.Point(-200, -100));
        assertThat(drawing.bends()).containsOnlyKeys(argument);
    }

    @Test
    void collapsedNodesHideWhatHangsOnThemAndCountIt() {
        Statement thesis = map.getStatements().get(0);
        NodeView node = view.getNodes().stream().filter(n -> n.getElement() == thesis).findFirst().orElseThrow();
        node.setCollapsed(true);
        drawing.update(List.of(node));
        long drawn = drawing.parts().stream().filter(p -> p.kind() == Part.Kind.STATEMENT).count();
        assertThat(words(drawing.part(thesis.getId()))).endsWith("+" + (map.getStatements().size() - drawn));
        assertThat(drawn).isLessThan(map.getStatements().size());
    }

    @Test
    void evaluationChangesFillAndSign() {
        Statement statement = map.getStatements().get(4);
        Map<String, Labelling.Label> labels = new HashMap<>();
        labels.put(statement.getId(), Labelling.Label.OUT);
        Part plain = drawing.part(statement.getId());
        Part out = drawing.with(DrawingOptions.DEFAULT.withLabelling(new Labelling(labels, Map.of()))).part(statement.getId());
        assertThat(((Mark.Outline) out.marks().get(0)).fill()).isNotEqualTo(((Mark.Outline) plain.marks().get(0)).fill());
        assertThat(words(out)).contains("\u2717");
    }

    @Test
    void groupsLieBehindTheirMembers() {
        Group group = ArgumentmapFactory.eINSTANCE.createGroup();
        group.setId("g");
        group.setTitle("Security");
        group.getMembers().addAll(map.getStatements().subList(2, 5));
        map.getGroups().add(group);
        assertThat(drawing.update(List.of(map, group))).contains("g");
        Part region = drawing.part("g");
        assertThat(drawing.parts().get(0)).isEqualTo(region);
        for (Statement member : map.getStatements().subList(2, 5)) {
            assertThat(region.bounds().union(drawing.part(member.getId()).bounds())).isEqualTo(region.bounds());
        }
    }

    @Test
    void anEmptyMapIsAnEmptyPicture() {
        var scene = Drawing.of(ArgumentmapFactory.eINSTANCE.createArgumentMap(), null, DrawingOptions.DEFAULT).scene();
        assertThat(scene.parts()).isEmpty();
        assertThat(scene.bounds().width()).isEqualTo(24);
    }

    @Test
    void theDescriptionReadsTheArgumentOut() {
        String description = drawing.scene().info().description();
        assertThat(description).contains("Thesis: " + map.getStatements().get(0).getText().strip());
        assertThat(Drawing.of(MapGenerator.plain(2000, 1), null, DrawingOptions.DEFAULT).scene().info().description()).hasSizeLessThan(6000);
    }

    private void assertNodesSameAsDrawnAnew() {
        assertThat(boxes(drawing)).isEqualTo(boxes(Drawing.of(map, view, DrawingOptions.DEFAULT)));
    }

    private static Map<String, Rect> boxes(Drawing drawing) {
        return drawing.parts().stream().filter(p -> p.kind() == Part.Kind.STATEMENT || p.kind() == Part.Kind.ARGUMENT)
                .collect(Collectors.toMap(Part::id, Part::bounds));
    }

    private static String words(Part part) {
        return part.marks().stream().filter(Mark.Text.class::isInstance).map(m -> ((Mark.Text) m).text()).collect(Collectors.joining(" "));
    }
}
