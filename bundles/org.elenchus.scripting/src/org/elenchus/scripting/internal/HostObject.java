// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.ScriptRuntime;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/** An object that scripts see: properties and functions, none of them Java's. Sealed once it is made, so that a misspelt property is an error. */
final class HostObject extends ScriptableObject {
    private static final long serialVersionUID = 1L;
    private static final int READ_ONLY_PROPERTY = PERMANENT;

    private final String kind;
    private final transient Object subject;
    private boolean complete;

    /**
     * @param kind    as {@code Object.prototype.toString} tells it
     * @param subject what it stands for; may be null
     */
    HostObject(Scriptable scope, String kind, Object subject) {
        this.kind = kind;
        this.subject = subject;
        setParentScope(scope);
        setPrototype(getObjectPrototype(scope));
    }

    Object subject() {
        return subject;
    }

    @Override
    public String getClassName() {
        return kind;
    }

    HostObject value(String name, Supplier<Object> getter) {
        defineProperty(name, getter, null, READ_ONLY_PROPERTY);
        return this;
    }

    HostObject value(String name, Supplier<Object> getter, Consumer<Object> setter) {
        defineProperty(name, getter, value -> {
            try {
                setter.accept(value);
            } catch (IllegalArgumentException e) {
                throw ScriptRuntime.throwError(Context.getCurrentContext(), getParentScope(), String.valueOf(e.getMessage()));
            }
        }, READ_ONLY_PROPERTY);
        return this;
    }

    HostObject function(String name, Function<Object[], Object> body) {
        defineProperty(name, new LambdaFunction(getParentScope(), name, 0, (Context context, Scriptable scope, Scriptable self, Object[] arguments) -> {
            try {
                return body.apply(arguments);
            } catch (IllegalArgumentException e) {
                throw ScriptRuntime.throwError(context, scope, String.valueOf(e.getMessage()));
            }
        }), READONLY | PERMANENT | DONTENUM);
        return this;
    }

    HostObject sealed() {
        complete = true;
        preventExtensions();
        return this;
    }

    @Override
    public void put(String name, Scriptable start, Object value) {
        if (complete && !has(name, start)) {
            throw ScriptRuntime.typeError(Messages.get("unknownProperty", kind, name));
        }
        super.put(name, start, value);
    }

    /** The argument as text; null for null and where there is none. */
    static String text(Object[] arguments, int index) {
        Object value = index < arguments.length ? arguments[index] : null;
        return value == null || Undefined.isUndefined(value) ? null : Context.toString(value);
    }

    /** The arguments as text, with blanks between them. */
    static String line(Object[] arguments) {
        return String.join(" ", Arrays.stream(arguments).map(Context::toString).toList());
    }
}
