// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.tree;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.formats.internal.nodelink.ImportIds;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Puts a map together claim by claim, with ids derived from what the format calls things. */
public final class MapBuilder {
    private final ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
    private final ImportIds ids = new ImportIds();
    private final Map<String, Statement> statements = new HashMap<>();

    public ArgumentMap map() {
        return map;
    }

    public ImportIds ids() {
        return ids;
    }

    /** The statement of that key, or null. */
    public Statement statement(String key) {
        return statements.get(key);
    }

    /** A new statement at the end of the map; a key that is used again names the newer one. */
    public Statement addStatement(String key, String text) {
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setId(ids.derive("statement ", key));
        statement.setText(text);
        statements.put(key, statement);
        map.getStatements().add(statement);
        return statement;
    }

    /** A new argument without premises at the end of the map. */
    public Argument addArgument(String key, Polarity polarity, Element conclusion) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId(ids.derive("argument ", key));
        argument.setPolarity(polarity);
        argument.setConclusion(conclusion);
        map.getArguments().add(argument);
        return argument;
    }

    public Premise addPremise(Argument argument, Statement statement) {
        Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
        premise.setId(ids.derive("premise ", argument.getId(), " ", statement.getId()));
        premise.setStatement(statement);
        argument.getPremises().add(premise);
        return premise;
    }

    /** A new statement, and an argument that has it as its only premise. */
    public Statement addReason(String key, String text, Polarity polarity, Element conclusion) {
        Statement statement = addStatement(key, text);
        addPremise(addArgument(key, polarity, conclusion), statement);
        return statement;
    }

    /** Keeps a value that the map has no feature for; null is not kept. */
    public static void keep(org.elenchus.model.argumentmap.Annotated on, String key, String value) {
        NodeLinkGraph.keep(on.getProperties(), key, value);
    }
}
