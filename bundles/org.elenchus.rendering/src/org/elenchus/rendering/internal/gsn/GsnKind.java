// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.gsn;

import java.util.Locale;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Property;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.notation.Shape;
import org.elenchus.rendering.internal.notation.Warrants;

/** What a statement is in a goal structure: what a GSN file has said of it or else what its place in the map makes of it. */
enum GsnKind {
    /** A claim that is argued for. */
    GOAL("G", Shape.RECTANGLE),
    /** A claim left unsaid that nothing argues for yet. */
    UNDEVELOPED("G", Shape.RECTANGLE),
    /** How a goal is divided. */
    STRATEGY("S", Shape.SKEWED),
    /** What an argument rests on in the end. */
    SOLUTION("Sn", Shape.CIRCLE),
    CONTEXT("C", Shape.STADIUM),
    ASSUMPTION("A", Shape.ELLIPSE),
    JUSTIFICATION("J", Shape.ELLIPSE);

    /** Written by the importers of GSN. */
    private static final String KIND = "gsn.kind";

    private final String prefix;
    private final Shape shape;

    GsnKind(String prefix, Shape shape) {
        this.prefix = prefix;
        this.shape = shape;
    }

    /** What the identifier of such an element begins with. */
    String prefix() {
        return prefix;
    }

    Shape shape() {
        return shape;
    }

    /** Whether lines to it are InContextOf rather than SupportedBy. */
    boolean isContext() {
        return this == CONTEXT || this == ASSUMPTION || this == JUSTIFICATION;
    }

    static GsnKind of(Statement statement) {
        GsnKind said = said(statement);
        if (said != null) {
            return said;
        }
        if (!statement.getIncoming().isEmpty() || statement.isMain() || statement.getUsages().isEmpty()) {
            return GOAL;
        }
        if (statement.getUsages().stream().allMatch(usage -> usage.getKind() == PremiseKind.ASSUMPTION)) {
            return ASSUMPTION;
        }
        if (statement.getUsages().stream().allMatch(GsnKind::justifies)) {
            return JUSTIFICATION;
        }
        return statement.isImplicit() ? UNDEVELOPED : SOLUTION;
    }

    private static boolean justifies(Premise usage) {
        return Warrants.isWarrant(usage) && ((Argument) usage.eContainer()).getPremises().size() > 1;
    }

    private static GsnKind said(Statement statement) {
        for (Property property : statement.getProperties()) {
            if (KIND.equals(property.getKey()) && property.getValue() != null) {
                String word = property.getValue().strip().toUpperCase(Locale.ROOT).replaceFirst("^COUNTER", "");
                for (GsnKind kind : values()) {
                    if (word.equals(kind.name()) || word.equals(kind.prefix.toUpperCase(Locale.ROOT))) {
                        return kind;
                    }
                }
            }
        }
        return null;
    }
}
