// SPDX-License-Identifier: EPL-2.0
package org.elenchus.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;
import org.elenchus.model.argumentmap.view.ViewFactory;

/**
 * Makes maps of any size for tests and benches: the same size and seed give the same map, ids included.
 *
 * <p>A tree of reasons and objections (two in five are objections) with about 10 % cross links, a few of which close circles; one argument
 * in six has a second, linked premise, and about one in twenty is undercut.
 */
public final class MapGenerator {
    private static final String[] WORDS = ("the of to and in is that for it as with be by this are on from at an which may can should would "
            + "because policy evidence study public health school climate energy market price worker wage city transport safety risk benefit "
            + "cost person citizen state court law right duty freedom privacy security data model trial sample effect cause harm reason claim "
            + "critic author report survey growth trade import export tariff farm forest river water air carbon tax reduces increases "
            + "supports undermines requires implies suggests shows proves weakens explains prevents allows forces large small recent strong "
            + "weak likely unlikely common rare early late fair unfair safe cheap costly local global").split(" ");
    private static final int MOST_CHILDREN = 6;

    private final Random random;
    private final ArgumentmapFactory factory = ArgumentmapFactory.eINSTANCE;
    private final ArgumentMap map = factory.createArgumentMap();
    private final Set<Long> linked = new HashSet<>();
    private int ids;

    private MapGenerator(long seed) {
        random = new Random(seed);
    }

    /** Statements and arguments alone, which is what the benches measure. */
    public static ArgumentMap plain(int statements, long seed) {
        MapGenerator generator = new MapGenerator(seed * 1_000_003 + statements);
        generator.map.setTitle("Generated map of " + statements + " statements");
        generator.statements(statements);
        generator.tree();
        generator.crossLinks(statements / 10);
        generator.undercuts();
        return generator.map;
    }

    /** With a source that is quoted, groups within groups, tags, notes, properties, and two views that place everything. */
    public static ArgumentMap rich(int statements, long seed) {
        MapGenerator generator = new MapGenerator(seed * 1_000_003 + statements);
        generator.map.setTitle("Rich map of " + statements + " statements: \"quoted\", <tagged> & more");
        generator.map.getAuthors().add("Žofie Čapková");
        generator.statements(statements);
        generator.tree();
        generator.crossLinks(statements / 10);
        generator.undercuts();
        generator.source();
        generator.groups();
        generator.details();
        generator.view("Main");
        generator.view("Second");
        return generator.map;
    }

    private String id(char kind) {
        return kind + Integer.toString(++ids, Character.MAX_RADIX);
    }

    private String sentence() {
        int length = 8 + random.nextInt(18);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = WORDS[random.nextInt(WORDS.length)];
            text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
        }
        return text.append('.').toString();
    }

    private void statements(int count) {
        for (int i = 0; i < count; i++) {
            Statement statement = factory.createStatement();
            statement.setId(id('s'));
            statement.setText(sentence());
            statement.setMain(i == 0);
            map.getStatements().add(statement);
        }
    }

    private void tree() {
        int count = map.getStatements().size();
        int[] children = new int[count];
        for (int i = 1; i < count; i++) {
            int parent;
            do {
                parent = random.nextBoolean() ? Math.max(0, i - 1 - random.nextInt(12)) : random.nextInt(i);
            } while (children[parent] >= MOST_CHILDREN);
            children[parent]++;
            Argument last = lastFor(parent);
            boolean joins = last != null && last.getPremises().size() < 3 && random.nextInt(6) == 0;
            if (joins) {
                premise(last, map.getStatements().get(i));
            } else {
                argue(i, map.getStatements().get(parent), random.nextInt(5) < 2);
            }
            linked.add((long) i * count + parent);
        }
    }

    private Argument lastFor(int parent) {
        List<Argument> incoming = map.getStatements().get(parent).getIncoming();
        return incoming.isEmpty() ? null : incoming.get(incoming.size() - 1);
    }

    private void crossLinks(int wanted) {
        int count = map.getStatements().size();
        for (int made = 0; made < wanted && count > 3;) {
            int from = 2 + random.nextInt(count - 2);
            int to = Math.max(0, from - 2 - random.nextInt(Math.min(count, 60)));
            boolean back = random.nextInt(20) == 0;
            int a = back ? to : from;
            int b = back ? from : to;
            if (a != b && !linked.contains((long) b * count + a) && linked.add((long) a * count + b)) {
                argue(a, map.getStatements().get(b), random.nextInt(5) < 3);
                made++;
            }
        }
    }

    private void undercuts() {
        List<Argument> inferences = List.copyOf(map.getArguments());
        for (int i = 0; i < inferences.size() / 20; i++) {
            Argument target = inferences.get(random.nextInt(inferences.size()));
            int from = random.nextInt(map.getStatements().size());
            boolean isOwnPremise = target.getPremises().stream().anyMatch(p -> p.getStatement() == map.getStatements().get(from));
            if (!isOwnPremise) {
                argue(from, target, true);
            }
        }
    }

    private void argue(int from, Element to, boolean con) {
        Argument argument = factory.createArgument();
        argument.setId(id('a'));
        argument.setPolarity(con ? Polarity.CON : Polarity.PRO);
        premise(argument, map.getStatements().get(from));
        argument.setConclusion(to);
        map.getArguments().add(argument);
    }

    private void premise(Argument argument, Statement statement) {
        Premise premise = factory.createPremise();
        premise.setId(id('p'));
        premise.setStatement(statement);
        argument.getPremises().add(premise);
    }

    private void source() {
        Source source = factory.createSource();
        source.setId(id('t'));
        source.setTitle("The text");
        StringBuilder text = new StringBuilder();
        for (Statement statement : map.getStatements()) {
            if (random.nextInt(3) == 0) {
                Excerpt excerpt = factory.createExcerpt();
                excerpt.setSource(source);
                excerpt.setStart(text.length());
                excerpt.setExact(statement.getText());
                excerpt.setEnd(text.length() + statement.getText().length());
                statement.getExcerpts().add(excerpt);
            }
            text.append(statement.getText()).append(random.nextInt(5) == 0 ? "\n\n" : "\n");
        }
        source.setText(text.toString());
        map.getSources().add(source);
    }

    private void groups() {
        List<Group> groups = new ArrayList<>();
        for (Statement statement : map.getStatements()) {
            if (groups.isEmpty() || random.nextInt(12) == 0) {
                Group group = factory.createGroup();
                group.setId(id('g'));
                group.setTitle("Group " + groups.size());
                boolean inner = !groups.isEmpty() && random.nextInt(3) == 0;
                (inner ? groups.get(groups.size() - 1).getGroups() : map.getGroups()).add(group);
                groups.add(group);
            }
            if (random.nextInt(4) == 0) {
                groups.get(groups.size() - 1).getMembers().add(statement);
            }
        }
    }

    private void details() {
        for (Statement statement : map.getStatements()) {
            if (random.nextInt(5) == 0) {
                statement.getTags().add("tag" + random.nextInt(9));
                statement.setNote("First line\n\tsecond, indented line");
                statement.setImplicit(true);
                statement.setStrength(random.nextInt(101) / 100.0);
                Property property = factory.createProperty();
                property.setKey("test.key");
                property.setValue("värde " + random.nextInt(99));
                statement.getProperties().add(property);
            }
        }
    }

    private void view(String name) {
        MapView view = ViewFactory.eINSTANCE.createMapView();
        view.setId(id('v'));
        view.setName(name);
        List<Element> elements = new ArrayList<>(map.getStatements());
        elements.addAll(map.getArguments());
        for (Element element : elements) {
            NodeView node = ViewFactory.eINSTANCE.createNodeView();
            node.setElement(element);
            node.setX((double) random.nextInt(10_000));
            node.setY(random.nextInt(20_000) / 2.0);
            view.getNodes().add(node);
            if (element instanceof Argument && random.nextInt(4) == 0) {
                EdgeView edge = ViewFactory.eINSTANCE.createEdgeView();
                edge.setLink(element);
                edge.getBendPoints().add(new Point(random.nextInt(10_000), random.nextInt(10_000)));
                edge.getBendPoints().add(new Point(1, 2));
                view.getEdges().add(edge);
            }
        }
        map.getViews().add(view);
    }
}
