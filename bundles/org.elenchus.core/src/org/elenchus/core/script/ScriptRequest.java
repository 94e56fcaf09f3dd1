// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.script;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.spi.Progress;

/**
 * How a script is to be run.
 *
 * @param selection   what is selected in the map; may be empty
 * @param arguments   for the script
 * @param permissions beyond the map
 * @param limit       after which it is stopped
 * @param output      takes what it prints, a line at a time, on the thread that runs it
 * @param progress    asked often whether to go on, on the thread that runs it
 * @since 0.1
 */
public record ScriptRequest(List<? extends EObject> selection, List<String> arguments, ScriptPermissions permissions, Duration limit,
        Consumer<String> output, Progress progress) {
    /** How long a script may run unless told otherwise. */
    public static final Duration USUAL_LIMIT = Duration.ofSeconds(60);

    public ScriptRequest {
        selection = List.copyOf(selection);
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(permissions);
        Objects.requireNonNull(limit);
        Objects.requireNonNull(output);
        Objects.requireNonNull(progress);
    }
}
