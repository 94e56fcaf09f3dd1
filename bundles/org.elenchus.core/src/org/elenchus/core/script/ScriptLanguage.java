// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.script;

import java.util.Collection;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Changes;
import org.elenchus.model.argumentmap.ArgumentMap;

/**
 * Runs scripts of one language. Contributed to {@code org.elenchus.core.commands} as {@code language}.
 *
 * @since 0.1
 */
public interface ScriptLanguage {
    /**
     * Runs a script to its end on the calling thread.
     *
     * @param map     changed through {@code changes} and nothing else
     * @param changes takes back all of it where this throws
     * @return what the script wants to be selected afterwards; never null
     * @throws ScriptException where it fails, does what it may not, or its time is up
     * @throws java.util.concurrent.CancellationException where the request's progress was cancelled
     */
    Collection<? extends EObject> run(Script script, ArgumentMap map, Changes changes, ScriptRequest request);
}
