// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.evaluation;

import java.util.List;
import java.util.Optional;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.spi.Evaluator;

/** A semantics as its plug-in describes it. Its class is loaded when it is first asked for. Safe for use by several threads. */
public final class Semantics {
    /** Extension point of the evaluators. */
    public static final String EVALUATORS = "org.elenchus.core.evaluators";
    /** What is used where nothing else is asked for. */
    public static final String DEFAULT = "grounded";

    private final Contribution contribution;

    private Semantics(Contribution contribution) {
        this.contribution = contribution;
    }

    /** All that are installed, as plug-ins list them. */
    public static List<Semantics> installed() {
        return Extensions.installed().of(EVALUATORS).stream().map(Semantics::new).toList();
    }

    /** The installed one with that id; empty for null. */
    public static Optional<Semantics> find(String id) {
        return id == null ? Optional.empty() : Extensions.installed().find(EVALUATORS, id).map(Semantics::new);
    }

    /** Stable; as users give it to {@code --semantics}. */
    public String id() {
        return contribution.id();
    }

    /** In the user's language. */
    public String name() {
        return contribution.name();
    }

    /** One sentence, or an empty string. */
    public String description() {
        String description = contribution.attribute("description");
        return description == null ? "" : description;
    }

    /** Whether it grades elements by numbers instead of labelling them. */
    public boolean isGradual() {
        return Boolean.parseBoolean(contribution.attribute("gradual"));
    }

    /** A new evaluator. */
    public Evaluator evaluator() throws ContributionException {
        return contribution.create("class", Evaluator.class);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Semantics that && that.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
