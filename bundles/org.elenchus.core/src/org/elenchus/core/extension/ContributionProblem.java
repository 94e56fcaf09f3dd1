// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.util.Objects;

/**
 * Why something that a plug-in contributes is not used.
 *
 * @param plugin  symbolic name of the plug-in, or its file where it does not even tell its name; or a file of the user's own, with a point and no id
 * @param version of the plug-in; may be empty
 * @param point   full id of the extension point; empty where the plug-in as a whole cannot be used
 * @param id      of the contribution; may be empty
 * @param message what is wrong and what to do, in a sentence for a person
 * @since 0.1
 */
public record ContributionProblem(String plugin, String version, String point, String id, String message) {

    public ContributionProblem {
        Objects.requireNonNull(plugin);
        Objects.requireNonNull(version);
        Objects.requireNonNull(point);
        Objects.requireNonNull(id);
        Objects.requireNonNull(message);
    }

    /** All of it in one line for a log. */
    public String text() {
        return Messages.get(!id.isEmpty() ? "problem.contribution" : point.isEmpty() ? "problem.plugin" : "problem.file", version.isEmpty() ? plugin : plugin + " " + version, id, point, message);
    }
}
