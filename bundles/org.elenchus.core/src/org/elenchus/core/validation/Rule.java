// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.validation;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.Guard;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.ArgumentMap;


/** A rule as its plug-in describes it. Its class is loaded when it is first run. */
public final class Rule {
    private static final System.Logger LOG = System.getLogger(Rule.class.getName());

    private final Contribution contribution;
    private LintRule instance;
    private boolean broken;

    Rule(Contribution contribution) {
        this.contribution = contribution;
    }

    /** Stable; as users give it to {@code --rule}. */
    public String id() {
        return contribution.id();
    }

    /** In the user's language. */
    public String name() {
        return contribution.name();
    }

    /** Symbolic name of the plug-in that it comes from. */
    public String contributor() {
        return contribution.contributor();
    }

    /** Version of the plug-in that it comes from; may be empty. */
    public String contributorVersion() {
        return contribution.contributorVersion();
    }

    /** One sentence, or an empty string. */
    public String description() {
        String description = contribution.attribute("description");
        return description == null ? "" : description;
    }

    /** How bad what it finds is; a warning where the plug-in does not say. */
    public Severity severity() {
        String severity = contribution.attribute("severity");
        for (Severity known : Severity.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(severity)) {
                return known;
            }
        }
        return Severity.WARNING;
    }

    /** A rule that fails is reported and stays silent from then on. */
    synchronized void check(ArgumentMap map, List<Problem> problems) {
        if (broken) {
            return;
        }
        try {
            if (instance == null) {
                instance = contribution.create("class", LintRule.class);
            }
            problems.addAll(Guard.call(contribution, "checking a map", () -> found(map)));
        } catch (ContributionException e) {
            broken = true;
            LOG.log(Level.DEBUG, "Rule " + id() + " is left out", e);
        }
    }

    private List<Problem> found(ArgumentMap map) {
        List<Problem> found = new ArrayList<>();
        Severity severity = severity();
        instance.check(map, (EObject object, String message, Edit fix) -> found.add(new Problem(severity, object, message, id(), fix)));
        return found;
    }
}
