// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import java.util.Collection;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.WrappedException;

import org.elenchus.core.edit.Changes;
import org.elenchus.core.script.Script;
import org.elenchus.core.script.ScriptException;
import org.elenchus.core.script.ScriptLanguage;
import org.elenchus.core.script.ScriptRequest;
import org.elenchus.model.argumentmap.ArgumentMap;

/** JavaScript by Rhino. What scripts see is in docs/scripting.md. */
public final class JavaScript implements ScriptLanguage {

    @Override
    public Collection<? extends EObject> run(Script script, ArgumentMap map, Changes changes, ScriptRequest request) {
        Sandbox sandbox = new Sandbox(request);
        Context context = sandbox.enterContext();
        try {
            ScriptableObject scope = request.permissions().java() ? context.initStandardObjects() : context.initSafeStandardObjects();
            ScriptWorld world = new ScriptWorld(scope, map, changes, request);
            world.define();
            context.evaluateString(scope, Dialect.translate(script.text()), script.name(), 1, null);
            return world.toSelect();
        } catch (Stop e) {
            throw e.isCancelled() ? cancelled(e) : new ScriptException(Messages.get("timeUp", request.limit().toSeconds()), script.name(), 0, e);
        } catch (WrappedException e) {
            throw unwrap(e, script, request);
        } catch (RhinoException e) {
            throw new ScriptException(e.details(), script.name(), e.lineNumber(), e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new ScriptException(Messages.get("memory"), script.name(), 0, e);
        } finally {
            Context.exit();
        }
    }

    private static RuntimeException unwrap(WrappedException e, Script script, ScriptRequest request) {
        Throwable cause = e.getWrappedException();
        if (cause instanceof Stop stop) {
            return stop.isCancelled() ? cancelled(stop) : new ScriptException(Messages.get("timeUp", request.limit().toSeconds()), script.name(), 0, e);
        }
        return new ScriptException(cause.getMessage() == null ? cause.toString() : cause.getMessage(), script.name(), e.lineNumber(), e);
    }

    private static CancellationException cancelled(Throwable cause) {
        return (CancellationException) new CancellationException().initCause(cause);
    }
}
