// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tex;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.scene.Part;

/** What the parts of a figure draw of a map, in words for the names of styles; and the words of statements before they were broken into lines. */
final class TikzRoles {
    private final Map<String, String> roles = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    TikzRoles(ArgumentMap map) {
        for (Statement statement : map.getStatements()) {
            put(statement.getId(), statement.isMain() ? "thesis" : statement.isImplicit() ? "unstated" : "statement");
            statements.put(statement.getId(), statement);
        }
        for (Argument argument : map.getArguments()) {
            String role = argument.getPolarity() == Polarity.PRO ? "pro" : Structure.undercuts(argument) ? "undercut" : "con";
            put(argument.getId(), role);
            for (Premise premise : argument.getPremises()) {
                put(premise.getId(), role);
            }
        }
    }

    private void put(String id, String role) {
        if (id != null) {
            roles.put(id, role);
        }
    }

    String of(Part part) {
        return switch (part.kind()) {
            case GROUP -> "group";
            case DECORATION -> "decoration";
            case STATEMENT -> role(part, "statement");
            case ARGUMENT -> role(part, "argument") + " node";
            case CONNECTOR -> role(part, "link");
        };
    }

    private String role(Part part, String otherwise) {
        return part.id() == null ? otherwise : roles.getOrDefault(part.id(), otherwise);
    }

    /** A paragraph's words with LaTeX's escapes: as the map has them where they are a statement's, else its lines joined. */
    String text(Part part, List<String> lines) {
        Statement statement = part.id() == null ? null : statements.get(part.id());
        if (statement != null && statement.getText() != null) {
            String shown = bare(String.join("", lines));
            String label = statement.getLabel() == null ? "" : statement.getLabel();
            if (shown.equals(bare(statement.getText()))) {
                return TexText.lines(statement.getText());
            }
            if (shown.equals(bare(label) + bare(statement.getText()))) {
                return TexText.of(label) + "\\par " + TexText.lines(statement.getText());
            }
        }
        return TexText.of(String.join(" ", lines));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00ad\\u2010-]+", "");
    }
}
