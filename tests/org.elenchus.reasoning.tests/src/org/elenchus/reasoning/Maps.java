// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;

/** Builds maps for tests. */
public final class Maps {
    public final ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();

    public Statement statement(String text) {
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setId("s" + map.getStatements().size());
        statement.setText(text);
        map.getStatements().add(statement);
        return statement;
    }

    public Argument pro(Element conclusion, Statement... premises) {
        return argument(Polarity.PRO, conclusion, premises);
    }

    public Argument con(Element conclusion, Statement... premises) {
        return argument(Polarity.CON, conclusion, premises);
    }

    private Argument argument(Polarity polarity, Element conclusion, Statement... premises) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId("a" + map.getArguments().size());
        argument.setPolarity(polarity);
        map.getArguments().add(argument);
        argument.setConclusion(conclusion);
        for (Statement statement : premises) {
            premise(argument, statement, PremiseKind.ORDINARY, false);
        }
        return argument;
    }

    public Premise premise(Argument argument, Statement statement, PremiseKind kind, boolean negated) {
        Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
        premise.setKind(kind);
        premise.setNegated(negated);
        argument.getPremises().add(premise);
        premise.setStatement(statement);
        return premise;
    }
}
