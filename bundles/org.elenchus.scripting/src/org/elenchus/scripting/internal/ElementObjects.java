// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.Undefined;

import org.elenchus.core.edit.Changes;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

/** The objects that stand for those of the map: for each always the same, so that scripts can compare them. */
final class ElementObjects {
    private final Scriptable scope;
    private final Changes changes;
    private final Map<EObject, HostObject> known = new IdentityHashMap<>();

    ElementObjects(Scriptable scope, Changes changes) {
        this.scope = scope;
        this.changes = changes;
    }

    /** The object for one of the map's, or null where scripts do not see such. */
    HostObject of(EObject object) {
        if (object == null) {
            return null;
        }
        HostObject made = known.get(object);
        if (made == null) {
            made = make(object);
            if (made != null) {
                known.put(object, made);
            }
        }
        return made;
    }

    private HostObject make(EObject object) {
        if (object instanceof Statement statement) {
            return new StatementObject(this, statement).make();
        }
        if (object instanceof Argument argument) {
            return new ArgumentObject(this, argument).make();
        }
        if (object instanceof Group group) {
            return properties(group, "Group", "id", "title", "colour").value("members", () -> all(group.getMembers())).sealed();
        }
        return object instanceof Source source ? properties(source, "Source", "id", "title", "authors", "year", "url", "text").sealed() : null;
    }

    HostObject host(String kind, EObject subject) {
        return new HostObject(scope, kind, subject);
    }

    /** An object with some of the subject's attributes, which can be set, except the id. */
    HostObject properties(EObject subject, String kind, String... attributes) {
        HostObject object = host(kind, subject);
        for (String name : attributes) {
            EStructuralFeature feature = subject.eClass().getEStructuralFeature(name);
            if (name.equals("id") || kind.equals("Source") && name.equals("text")) {
                object.value(name, () -> toScript(subject.eGet(feature)));
            } else {
                object.value(name, () -> toScript(subject.eGet(feature)), value -> perform(Edits.set(alive(subject), feature, fromScript(feature, value))));
            }
        }
        if (subject instanceof Annotated annotated) {
            object.function("property", arguments -> property(annotated, arguments));
        }
        return object;
    }

    /** What speaks for and against an element, and how more is added; and how the element is removed. */
    HostObject arguable(HostObject object, Element element) {
        object.value("reasons", () -> incoming(element, Polarity.PRO));
        object.value("objections", () -> incoming(element, Polarity.CON));
        object.function("addReason", arguments -> add(text -> Edits.addReason(alive(element), text), arguments));
        object.function("addObjection", arguments -> add(text -> Edits.addObjection(alive(element), text), arguments));
        object.function("remove", arguments -> done(Edits.delete(List.of(alive(element)))));
        return object;
    }

    private Object incoming(Element element, Polarity polarity) {
        return all(Structure.argumentsInOrder(element).stream().filter(argument -> argument.getPolarity() == polarity).toList());
    }

    /** Does an edit that adds something with a script's words; its object. */
    Object add(Function<String, Edit> edit, Object[] arguments) {
        String text = HostObject.text(arguments, 0);
        return of(perform(edit.apply(text == null ? "" : text)).iterator().next());
    }

    /** Does an edit that has nothing to return. */
    Object done(Edit edit) {
        perform(edit);
        return null;
    }

    private Object property(Annotated subject, Object[] arguments) {
        String key = HostObject.text(arguments, 0);
        if (arguments.length > 1) {
            perform(Edits.setProperty(subject, key, HostObject.text(arguments, 1)));
        }
        return subject.getProperties().stream().filter(p -> p.getKey().equals(key)).map(p -> p.getValue()).findFirst().orElse(null);
    }

    /** Does an edit as a part of the script's. */
    Collection<? extends EObject> perform(Edit edit) {
        return edit.applyWithin(changes);
    }

    Object all(List<? extends EObject> objects) {
        return array(objects.stream().map(this::of).toList());
    }

    NativeArray array(List<?> values) {
        return (NativeArray) Context.getCurrentContext().newArray(scope, Arrays.copyOf(values.toArray(), values.size(), Object[].class));
    }

    /** The element that a script's object stands for. */
    Element element(Object value) {
        if (value instanceof HostObject host && host.subject() instanceof Element element) {
            return alive(element);
        }
        throw new IllegalArgumentException(Messages.get("noElement", Context.toString(value)));
    }

    static <T extends EObject> T alive(T object) {
        if (object.eContainer() == null && object.eResource() == null && !(object instanceof org.elenchus.model.argumentmap.ArgumentMap)) {
            throw new IllegalArgumentException(Messages.get("deleted"));
        }
        return object;
    }

    Object toScript(Object value) {
        if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        }
        if (value instanceof List<?> list) {
            return array(list);
        }
        return value instanceof Number || value instanceof Boolean || value == null ? value : value.toString();
    }

    private Object fromScript(EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            return value instanceof NativeArray array ? Arrays.stream(array.toArray()).map(Context::toString).toList()
                    : value == null || Undefined.isUndefined(value) ? List.of() : List.of(Context.toString(value));
        }
        if (value == null || Undefined.isUndefined(value)) {
            return null;
        }
        EDataType type = ((EAttribute) feature).getEAttributeType();
        if (type instanceof EEnum choices) {
            var literal = choices.getEEnumLiteralByLiteral(Context.toString(value));
            if (literal == null) {
                throw new IllegalArgumentException(Messages.get("notOneOf", Context.toString(value),
                        String.join(", ", choices.getELiterals().stream().map(one -> one.getLiteral()).toList())));
            }
            return literal.getInstance();
        }
        Class<?> wanted = type.getInstanceClass();
        if (wanted == boolean.class) {
            return Context.toBoolean(value);
        }
        if (wanted == Double.class) {
            double number = Context.toNumber(value);
            if (!(number >= 0 && number <= 1)) {
                throw new IllegalArgumentException(Messages.get("notNumber", Context.toString(value)));
            }
            return number;
        }
        return Context.toString(value);
    }
}
