// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.iccma;

import java.util.LinkedHashMap;
import java.util.Map;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.nodelink.ImportIds;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** A framework on its way into a map: each abstract argument is a statement with its name as label, each attack a con argument with one premise. */
final class Framework {
    private final ArgumentMap map = ArgumentmapFactory.eINSTANCE.createArgumentMap();
    private final ImportIds ids = new ImportIds();
    private final Map<String, Statement> byName = new LinkedHashMap<>();
    private final java.util.Set<String> attacks = new java.util.HashSet<>();
    private final String file;
    private final LossReport report;

    Framework(String file, LossReport report) {
        this.file = file;
        this.report = report;
    }

    ArgumentMap map() {
        return map;
    }

    void argument(String name, int line) {
        if (byName.containsKey(name)) {
            report.leftOut(byName.get(name).getId(), "the argument " + name + " is declared again", line);
            return;
        }
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setId(ids.derive(name));
        statement.setLabel(name);
        statement.setText(name);
        byName.put(name, statement);
        map.getStatements().add(statement);
    }

    /** @throws FormatException where an end is not declared */
    void attack(String attacker, String attacked, int line) throws FormatException {
        Statement from = declared(attacker, line);
        Statement to = declared(attacked, line);
        if (!attacks.add(attacker + " " + attacked)) {
            report.leftOut(from.getId(), "the attack of " + attacker + " on " + attacked + " is declared again", line);
            return;
        }
        Premise premise = ArgumentmapFactory.eINSTANCE.createPremise();
        premise.setId(ids.derive(attacker + " " + attacked + " premise"));
        premise.setStatement(from);
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId(ids.derive(attacker + " " + attacked));
        argument.setPolarity(Polarity.CON);
        argument.getPremises().add(premise);
        argument.setConclusion(to);
        map.getArguments().add(argument);
    }

    private Statement declared(String name, int line) throws FormatException {
        Statement statement = byName.get(name);
        if (statement == null) {
            throw new FormatException("the attack names an argument that is not declared: " + name, file, line, 0);
        }
        return statement;
    }
}
