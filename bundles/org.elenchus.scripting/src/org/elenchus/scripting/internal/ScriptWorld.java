// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

import org.elenchus.core.edit.Changes;
import org.elenchus.core.script.ScriptRequest;
import org.elenchus.model.argumentmap.ArgumentMap;

/** What a script finds when it begins: the map, the selection, its arguments, and functions. */
final class ScriptWorld {
    private final ScriptableObject scope;
    private final ScriptRequest request;
    private final Files files;
    private final ElementObjects elements;
    private final ArgumentMap map;
    private List<EObject> toSelect = List.of();

    ScriptWorld(ScriptableObject scope, ArgumentMap map, Changes changes, ScriptRequest request) {
        this.scope = scope;
        this.map = map;
        this.request = request;
        this.files = new Files(request.permissions());
        this.elements = new ElementObjects(scope, changes);
    }

    /** What the script wants to be selected. */
    List<EObject> toSelect() {
        return toSelect.stream().filter(object -> object.eContainer() != null).toList();
    }

    void define() {
        constant("map", new MapObject(scope, map, elements, files, request).make());
        constant("selection", elements.array(request.selection().stream().map(elements::of).filter(java.util.Objects::nonNull).toList()));
        constant("args", elements.array(new ArrayList<>(request.arguments())));
        function("print", arguments -> request.output().accept(HostObject.line(arguments)));
        function("select", arguments -> toSelect = selected(arguments));
        HostObject disk = new HostObject(scope, "Files", null);
        disk.function("read", arguments -> files.read(HostObject.text(arguments, 0)));
        disk.function("write", arguments -> {
            files.write(HostObject.text(arguments, 0), String.valueOf(HostObject.text(arguments, 1)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return null;
        });
        constant("files", disk.sealed());
        HostObject network = new HostObject(scope, "Network", null);
        network.function("get", arguments -> files.fetch(HostObject.text(arguments, 0)));
        constant("network", network.sealed());
    }

    private List<EObject> selected(Object[] arguments) {
        List<Object> wanted = arguments.length == 1 && arguments[0] instanceof NativeArray array ? Arrays.asList(array.toArray()) : Arrays.asList(arguments);
        return wanted.stream().<EObject>map(elements::element).toList();
    }

    private void constant(String name, Object value) {
        ScriptableObject.defineProperty(scope, name, value, ScriptableObject.READONLY | ScriptableObject.PERMANENT);
    }

    private interface Body {
        void run(Object[] arguments);
    }

    private void function(String name, Body body) {
        constant(name, new LambdaFunction(scope, name, 0, (Context context, Scriptable in, Scriptable self, Object[] arguments) -> {
            try {
                body.run(arguments);
                return org.mozilla.javascript.Undefined.instance;
            } catch (IllegalArgumentException e) {
                throw org.mozilla.javascript.ScriptRuntime.throwError(context, in, String.valueOf(e.getMessage()));
            }
        }));
    }
}
