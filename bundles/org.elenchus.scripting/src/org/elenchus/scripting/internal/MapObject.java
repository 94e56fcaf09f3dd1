// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

import org.elenchus.core.MapCounts;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.script.ScriptRequest;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** How scripts see the map. */
final class MapObject {
    private final ScriptableObject scope;
    private final ArgumentMap map;
    private final ElementObjects elements;
    private final ScriptRequest request;
    private final MapExport export;

    MapObject(ScriptableObject scope, ArgumentMap map, ElementObjects elements, Files files, ScriptRequest request) {
        this.scope = scope;
        this.map = map;
        this.elements = elements;
        this.request = request;
        this.export = new MapExport(map, files, request.progress());
    }

    HostObject make() {
        HostObject object = elements.properties(map, "Map", "title", "description", "language", "authors");
        object.value("statements", () -> elements.all(map.getStatements()));
        object.value("arguments", () -> elements.all(map.getArguments()));
        object.value("groups", () -> elements.all(map.getGroups()));
        object.value("sources", () -> elements.all(map.getSources()));
        object.value("theses", () -> elements.all(Structure.theses(map)));
        object.value("tags", this::tags);
        object.value("counts", this::counts);
        object.function("byId", arguments -> elements.of(byId(HostObject.text(arguments, 0))));
        object.function("addStatement", arguments -> elements.of(
                elements.perform(Edits.addStatement(map, String.valueOf(HostObject.text(arguments, 0)), null, null)).iterator().next()));
        object.function("connect", arguments -> connect(arguments));
        object.function("inOrder", arguments -> elements.all(inOrder()));
        object.function("subtree", arguments -> elements.all(new ArrayList<>(subtree(elements.element(first(arguments))))));
        object.function("evaluate", arguments -> evaluate(HostObject.text(arguments, 0)));
        object.function("export", this::export);
        return object.sealed();
    }

    private static Object first(Object[] arguments) {
        return arguments.length == 0 ? null : arguments[0];
    }

    private Object tags() {
        Set<String> tags = new LinkedHashSet<>();
        Structure.elements(map).forEach(element -> tags.addAll(element.getTags()));
        return elements.array(new ArrayList<>(tags));
    }

    private Object counts() {
        return plain(MapCounts.of(map).toMap());
    }

    private Element byId(String id) {
        return Structure.elements(map).stream().filter(element -> element.getId().equals(id)).findFirst().orElse(null);
    }

    private Object connect(Object[] arguments) {
        if (!(elements.element(first(arguments)) instanceof Statement from)) {
            throw new IllegalArgumentException(Messages.get("noElement", HostObject.line(arguments)));
        }
        Polarity polarity = "con".equals(HostObject.text(arguments, 2)) ? Polarity.CON : Polarity.PRO;
        return elements.of(elements.perform(Edits.connect(from, elements.element(arguments.length > 1 ? arguments[1] : null), polarity)).iterator().next());
    }

    /** From each thesis downwards, depth first, as the argument reads; what hangs on no thesis last. */
    private List<Statement> inOrder() {
        Set<Statement> ordered = new LinkedHashSet<>();
        for (Statement thesis : Structure.theses(map)) {
            walk(thesis, ordered);
        }
        ordered.addAll(map.getStatements());
        return List.copyOf(ordered);
    }

    private static void walk(Element from, Set<Statement> ordered) {
        Deque<Element> open = new ArrayDeque<>(List.of(from));
        Set<Element> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (!seen.add(element)) {
                continue;
            }
            if (element instanceof Statement statement) {
                ordered.add(statement);
            }
            List<Element> below = below(element);
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i));
            }
        }
    }

    private static List<Element> below(Element element) {
        List<Element> below = new ArrayList<>();
        if (element instanceof Argument argument) {
            argument.getPremises().stream().map(Premise::getStatement).forEach(below::add);
        }
        below.addAll(Structure.argumentsInOrder(element));
        return below;
    }

    /** The element and all that is argued for and against it, directly or not. */
    static Collection<Element> subtree(Element root) {
        Set<Element> found = new LinkedHashSet<>();
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (element != null && found.add(element)) {
                below(element).stream().filter(java.util.Objects::nonNull).forEach(open::push);
            }
        }
        return found;
    }

    private Object evaluate(String id) {
        Semantics semantics = Semantics.find(id == null ? Semantics.DEFAULT : id)
                .orElseThrow(() -> new IllegalArgumentException(Messages.get("noSemantics", id)));
        try {
            Evaluation evaluation = semantics.evaluator().evaluate(map, EvaluationRequest.of(EvaluationTask.LABELLING), request.progress());
            Map<String, Object> results = new LinkedHashMap<>();
            if (evaluation.labelling() != null) {
                evaluation.labelling().labels().forEach((element, label) -> results.put(element.getId(), label.name().toLowerCase(java.util.Locale.ROOT)));
            }
            evaluation.strengths().forEach((element, strength) -> results.put(element.getId(), strength));
            return plain(results);
        } catch (ContributionException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Object export(Object[] arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        Element root = null;
        if (arguments.length > 1 && arguments[1] instanceof ScriptableObject given) {
            for (Object name : given.getIds()) {
                Object value = given.get(name);
                if (name.equals("root")) {
                    root = elements.element(value);
                } else {
                    options.put(name.toString(), Context.toString(value));
                }
            }
        }
        export.write(HostObject.text(arguments, 0), root, options);
        return null;
    }

    private Object plain(Map<String, ?> values) {
        ScriptableObject object = (ScriptableObject) Context.getCurrentContext().newObject(scope);
        values.forEach((key, value) -> ScriptableObject.putProperty(object, key, elements.toScript(value)));
        return object;
    }
}
