// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.carneades;

import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** Proof standards by Carneades' abbreviations, and what it takes for accepted. */
final class Standards {
    /** The abbreviation, where several stand for one of our standards. */
    static final String STANDARD = "carneades.standard";

    private Standards() {
    }

    static void set(Statement statement, String name, LossReport report, int line) {
        if (name == null || name.isBlank()) {
            return;
        }
        ProofStandard standard = read(name);
        if (standard == null) {
            NodeLinkGraph.keep(statement.getProperties(), STANDARD, name);
            report.keptAsProperty(statement.getId(), "the proof standard " + name, line);
            return;
        }
        statement.setStandard(standard);
        if (!write(standard).equals(name)) {
            MapBuilder.keep(statement, STANDARD, name);
            report.approximated(statement.getId(), "the proof standard " + name + " became " + standard.getLiteral(), line);
        }
    }

    /** Our standard, or null. BA (best argument) weighs the best arguments against each other, as preponderance does. */
    static ProofStandard read(String name) {
        return switch (name.strip()) {
            case "SE" -> ProofStandard.SCINTILLA;
            case "PE", "BA" -> ProofStandard.PREPONDERANCE;
            case "CCE" -> ProofStandard.CLEAR_AND_CONVINCING;
            case "BRD" -> ProofStandard.BEYOND_REASONABLE_DOUBT;
            case "DV" -> ProofStandard.DIALECTICAL_VALIDITY;
            default -> null;
        };
    }

    static String write(ProofStandard standard) {
        return switch (standard) {
            case SCINTILLA -> "SE";
            case CLEAR_AND_CONVINCING -> "CCE";
            case BEYOND_REASONABLE_DOUBT -> "BRD";
            case DIALECTICAL_VALIDITY -> "DV";
            default -> "PE";
        };
    }

    /** Whether a map accepts a statement only because nothing is said for or against it; Carneades has to be told to assume it. */
    static boolean isAssumed(Statement statement) {
        return statement.getStandpoint() == Standpoint.NONE && statement.getIncoming().isEmpty();
    }

    /** Reports that a format without a word for it takes an assumed statement for accepted. */
    static void reportAssumed(Statement statement, LossReport report) {
        if (isAssumed(statement)) {
            report.approximated(statement.getId(), "a statement without arguments, which a map accepts, is written as accepted", 0);
        }
    }

    /** Carneades accepts a statement without arguments only if it is assumed; we accept it unless told otherwise, so it is told. */
    static void unassumed(Statement statement, Standpoint standpoint, LossReport report) {
        if (statement.getStandpoint() == Standpoint.NONE && statement.getIncoming().isEmpty()) {
            statement.setStandpoint(standpoint);
            report.approximated(statement.getId(), "a statement without arguments that is not assumed got the standpoint " + standpoint.getLiteral(), 0);
        }
    }
}
