// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.elenchus.core.clipboard.Fragment;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;

/** Makes arguments for any factory of {@link Edits} from what is in a map. Fails for a parameter of a kind that it does not know. */
final class RandomArguments {
    private final ArgumentMap map;
    private final Random random;
    private final List<EObject> all = new ArrayList<>();

    RandomArguments(ArgumentMap map, Random random) {
        this.map = map;
        this.random = random;
        map.eAllContents().forEachRemaining(all::add);
    }

    /** The factory's edit for random arguments, or null where the map has nothing to give it. */
    Edit edit(Method factory) throws ReflectiveOperationException {
        if (factory.getName().equals("set")) {
            EObject object = one(EObject.class);
            List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures();
            EStructuralFeature feature = features.get(random.nextInt(features.size()));
            return Edits.set(object, feature, value(feature));
        }
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : factory.getParameters()) {
            Object argument = argument(parameter.getParameterizedType().getTypeName());
            boolean mayBeNull = List.of(MapView.class, Point.class, String.class).contains(parameter.getType());
            if (argument == null && !mayBeNull && !isOptional(factory, parameter)) {
                return null;
            }
            arguments.add(argument);
        }
        boolean needsView = factory.getParameterTypes()[0] == MapView.class;
        return needsView && arguments.get(0) == null ? null : (Edit) factory.invoke(null, arguments.toArray());
    }

    /** The second parameter of the two factories whose contract allows null there. */
    private boolean isOptional(Method factory, Parameter parameter) {
        return (factory.getName().equals("reorder") || factory.getName().equals("nestGroup")) && factory.getParameters()[1].equals(parameter);
    }

    private Object argument(String type) {
        String simple = type.replaceAll("[a-z]+\\.", "");
        return switch (simple) {
            case "ArgumentMap" -> map;
            case "String" -> random.nextInt(6) == 0 ? "" : "Text " + random.nextInt(1000) + "\nnext \u0001line";
            case "MapView" -> one(MapView.class);
            case "Point" -> random.nextInt(4) == 0 ? null : point();
            case "Element" -> one(Element.class);
            case "Argument" -> one(Argument.class);
            case "Statement" -> one(Statement.class);
            case "Premise" -> one(Premise.class);
            case "Group" -> one(Group.class);
            case "Source" -> one(Source.class);
            case "Excerpt" -> one(Excerpt.class);
            case "Annotated" -> one(Annotated.class);
            case "Identified" -> drawn();
            case "Polarity" -> Polarity.values()[random.nextInt(2)];
            case "AnswerState" -> AnswerState.values()[random.nextInt(3)];
            case "boolean" -> random.nextBoolean();
            case "int" -> random.nextInt(60);
            case "Bounds" -> new Bounds(random.nextInt(99), random.nextInt(99), random.nextBoolean() ? null : 120.0, null);
            case "Fragment" -> Fragment.copyOf(some(EObject.class, 30), one(MapView.class));
            case "Collection<? extends EObject>" -> some(EObject.class, 1 + random.nextInt(5));
            case "Collection<? extends Element>" -> some(Element.class, 1 + random.nextInt(8));
            case "Collection<? extends Identified>" -> some(Element.class, 1 + random.nextInt(8));
            case "List<Point>" -> points();
            case "Map<? extends Identified, Point>" -> byElement(this::point);
            case "Map<? extends Identified, List<Point>>" -> byElement(this::points);
            default -> throw new AssertionError("teach the harness to make a " + simple);
        };
    }

    private Object value(EStructuralFeature feature) {
        if (random.nextInt(5) == 0) {
            return feature.isMany() ? List.of() : null;
        }
        if (feature instanceof EReference reference) {
            List<EObject> targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
            return feature.isMany() ? some(EObject.class, 4).stream().filter(reference.getEReferenceType()::isInstance).toList()
                    : targets.isEmpty() ? null : targets.get(random.nextInt(targets.size()));
        }
        Object single = single((EAttribute) feature);
        return feature.isMany() ? List.of(single, single((EAttribute) feature)) : single;
    }

    private Object single(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return choice.getELiterals().get(random.nextInt(choice.getELiterals().size())).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        return type == boolean.class ? (Object) random.nextBoolean() : type == int.class ? (Object) random.nextInt(9)
                : type == Double.class ? (Object) random.nextDouble() : type == Point.class ? point()
                : type == Instant.class ? Instant.ofEpochSecond(random.nextInt()) : "Value " + random.nextInt(100);
    }

    private Point point() {
        return new Point(random.nextInt(1000), random.nextInt(1000) / 4.0);
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            points.add(point());
        }
        return points;
    }

    private <T> Map<Identified, T> byElement(Supplier<T> maker) {
        Map<Identified, T> values = new LinkedHashMap<>();
        some(Element.class, 1 + random.nextInt(20)).forEach(element -> values.put(element, maker.get()));
        return values;
    }

    private Identified drawn() {
        return random.nextInt(3) == 0 ? one(Premise.class) : one(Element.class);
    }

    private <T> T one(Class<T> type) {
        List<T> found = all.stream().filter(type::isInstance).map(type::cast).toList();
        return found.isEmpty() ? null : found.get(random.nextInt(found.size()));
    }

    private <T> List<T> some(Class<T> type, int count) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            T next = one(type);
            if (next != null && !chosen.contains(next)) {
                chosen.add(next);
            }
        }
        return chosen;
    }
}
