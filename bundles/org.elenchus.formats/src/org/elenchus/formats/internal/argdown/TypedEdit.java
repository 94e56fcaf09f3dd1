// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.elenchus.core.edit.Changes;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;

/** Brings into a map what a text says differently from the text before; whatever Argdown cannot say stays as it is. */
final class TypedEdit {
    private static final List<String> KEPT = List.of(DebateMapper.KIND, DebateMapper.RELATION, DebateMapper.RECONSTRUCTS, DebateMapper.RULES,
            DebateMapper.SOURCE, DebateMapper.DATA);
    private static final List<EStructuralFeature> OF_STATEMENTS = List.of(Literals.STATEMENT__TEXT, Literals.ELEMENT__LABEL, Literals.ELEMENT__TAGS);
    private static final List<EStructuralFeature> OF_ARGUMENTS = List.of(Literals.ARGUMENT__POLARITY, Literals.ARGUMENT__MUTUAL, Literals.ARGUMENT__STRICT,
            Literals.ELEMENT__LABEL, Literals.ELEMENT__NOTE, Literals.ELEMENT__TAGS);

    private final ArgumentMap map;
    private final Map<String, EObject> byId;
    private final Reading before;
    private final Binding was;
    private final Reading after;
    private final Binding binding;
    private final Buried buried;
    private final Map<Element, Element> inMap = new HashMap<>();
    private final List<EObject> result = new ArrayList<>();

    /** @param binding of the later text; what is new gets bound while the edit is made */
    TypedEdit(ArgumentMap map, Map<String, EObject> byId, Reading before, Binding was, Reading after, Binding binding, Buried buried) {
        this.map = map;
        this.byId = byId;
        this.before = before;
        this.was = was;
        this.after = after;
        this.binding = binding;
        this.buried = buried;
    }

    /** Elements of the map that the text does not mention any more. */
    List<Element> gone() {
        List<Element> gone = new ArrayList<>();
        for (Element read : elements(before.map())) {
            String id = was.id(read);
            if (id != null && !binding.isBound(id) && byId.get(id) instanceof Element element) {
                gone.add(element);
            }
        }
        return gone;
    }

    private static List<Element> elements(ArgumentMap map) {
        List<Element> all = new ArrayList<>(map.getStatements());
        all.addAll(map.getArguments());
        return all;
    }

    Collection<? extends EObject> apply(Changes changes) {
        result.clear();
        for (Statement read : after.map().getStatements()) {
            Statement statement = (Statement) element(read);
            if (statement == null) {
                create(changes, read);
            } else {
                update(changes, statement, (Statement) was(read), read, OF_STATEMENTS);
            }
        }
        for (Argument read : after.map().getArguments()) {
            if (element(read) == null) {
                create(changes, read);
            }
        }
        // When all are there, they can lead to each other.
        for (Argument read : after.map().getArguments()) {
            Argument argument = (Argument) element(read);
            Argument old = (Argument) was(read);
            if (old != null) {
                update(changes, argument, old, read, OF_ARGUMENTS);
            }
            ends(changes, argument, old, read);
        }
        Typed typed = new Typed(map, before, was, after, binding, this::element);
        new SiblingOrder(typed).apply(changes);
        new TypedGroups(typed).apply(changes);
        title(changes);
        return result;
    }

    private void title(Changes changes) {
        if (!Objects.equals(before.map().getTitle(), after.map().getTitle())) {
            changes.set(map, Literals.ARGUMENT_MAP__TITLE, after.map().getTitle());
        }
        if (!before.map().getAuthors().equals(after.map().getAuthors())) {
            changes.set(map, Literals.ARGUMENT_MAP__AUTHORS, List.copyOf(after.map().getAuthors()));
        }
        keep(changes, map, before.map(), after.map(), ArgdownImporter.FRONT_MATTER);
    }

    /** The element of the map that something read is; null where there is none. */
    private Element element(Element read) {
        Element made = inMap.get(read);
        return made != null ? made : binding.id(read) == null ? null : (Element) byId.get(binding.id(read));
    }

    private Element was(Element read) {
        String id = binding.id(read);
        return id == null ? null : was.read(id);
    }

    private void create(Changes changes, Statement read) {
        Statement known = buried.exhume(Said.plain(read.getText()));
        Statement statement = known != null ? known : ArgumentmapFactory.eINSTANCE.createStatement();
        changes.add(map, Literals.ARGUMENT_MAP__STATEMENTS, statement);
        made(changes, statement, read, OF_STATEMENTS);
    }

    private void create(Changes changes, Argument read) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        changes.add(map, Literals.ARGUMENT_MAP__ARGUMENTS, argument);
        made(changes, argument, read, OF_ARGUMENTS);
    }

    private void made(Changes changes, Element element, Element read, List<EStructuralFeature> features) {
        inMap.put(read, element);
        result.add(element);
        features.forEach(feature -> changes.set(element, feature, value(read, feature)));
        for (String key : KEPT) {
            put(changes, element, key, kept(read, key));
        }
    }

    private static Object value(Element read, EStructuralFeature feature) {
        Object value = read.eGet(feature);
        return value instanceof Collection<?> many ? List.copyOf(many) : value;
    }

    /** Only what the text says otherwise now. */
    private static void update(Changes changes, Element element, Element old, Element read, List<EStructuralFeature> features) {
        if (old == null) {
            return;
        }
        for (EStructuralFeature feature : features) {
            if (!Objects.equals(old.eGet(feature), read.eGet(feature))) {
                changes.set(element, feature, value(read, feature));
            }
        }
        KEPT.forEach(key -> keep(changes, element, old, read, key));
    }

    private static void keep(Changes changes, Annotated element, Annotated old, Annotated read, String key) {
        String value = kept(read, key);
        if (!Objects.equals(kept(old, key), value)) {
            put(changes, element, key, value);
        }
    }

    /** Comments among the words are the text's alone. */
    private static String kept(Annotated read, String key) {
        String value = NodeLinkGraph.kept(read.getProperties(), key);
        boolean commented = value != null && key.equals(DebateMapper.SOURCE) && (value.contains("/*") || value.contains("//") || value.contains("<!--"));
        return commented ? null : value;
    }

    static void put(Changes changes, Annotated element, String key, String value) {
        Property there = element.getProperties().stream().filter(property -> key.equals(property.getKey())).findFirst().orElse(null);
        if (there != null && value != null) {
            changes.set(there, Literals.PROPERTY__VALUE, value);
        } else if (there != null) {
            changes.detach(there);
        } else if (value != null) {
            Property property = ArgumentmapFactory.eINSTANCE.createProperty();
            property.setKey(key);
            property.setValue(value);
            changes.add(element, Literals.ANNOTATED__PROPERTIES, property);
        }
    }

    private void ends(Changes changes, Argument argument, Argument old, Argument read) {
        Element conclusion = read.getConclusion() == null ? null : element(read.getConclusion());
        boolean elsewhere = old == null || old.getConclusion() == null || read.getConclusion() == null
                || !Objects.equals(was.id(old.getConclusion()), binding.id(read.getConclusion()));
        if (elsewhere && conclusion != null && conclusion != argument) {
            changes.set(argument, Literals.ARGUMENT__CONCLUSION, conclusion);
        }
        List<Statement> wanted = premises(read);
        if (old == null || !ids(old, was).equals(ids(read, binding))) {
            premises(changes, argument, old, wanted);
        }
    }

    private List<Statement> premises(Argument read) {
        return read.getPremises().stream().map(Premise::getStatement).filter(Objects::nonNull).map(s -> (Statement) element(s)).filter(Objects::nonNull).toList();
    }

    private static List<String> ids(Argument read, Binding binding) {
        return read.getPremises().stream().map(Premise::getStatement).map(s -> s == null ? null : binding.id(s)).toList();
    }

    private void premises(Changes changes, Argument argument, Argument old, List<Statement> wanted) {
        Set<String> said = new LinkedHashSet<>(old == null ? List.of() : ids(old, was));
        Map<Statement, Premise> there = new LinkedHashMap<>();
        for (Premise premise : List.copyOf(argument.getPremises())) {
            Statement statement = premise.getStatement();
            boolean dropped = statement != null && said.contains(statement.getId()) && !wanted.contains(statement);
            if (dropped) {
                changes.set(premise, Literals.PREMISE__STATEMENT, null);
                changes.detach(premise);
            } else {
                there.put(statement, premise);
            }
        }
        int at = 0;
        for (Statement statement : wanted) {
            Premise premise = there.get(statement);
            if (premise == null) {
                premise = ArgumentmapFactory.eINSTANCE.createPremise();
                changes.add(argument, Literals.ARGUMENT__PREMISES, Math.min(at, argument.getPremises().size()), premise);
                changes.set(premise, Literals.PREMISE__STATEMENT, statement);
                there.put(statement, premise);
            } else {
                changes.move(argument, Literals.ARGUMENT__PREMISES, Math.min(at, argument.getPremises().size() - 1), premise);
            }
            at++;
        }
    }

    /** Takes over which elements came of what is new in the text. */
    void bindNew() {
        inMap.forEach((read, element) -> binding.bind(read, element.getId()));
    }
}
