// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.validation.Problem;
import org.elenchus.core.validation.Validation;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.Maps;
import org.junit.jupiter.api.Test;

/** Each rule through the registry: finds its flaw, leaves what is right alone, and its fix removes the flaw. */
class LintRulesTest {
    private final Maps maps = new Maps();

    private List<Problem> check(String rule) {
        return Validation.check(maps.map, List.of(rule));
    }

    @Test
    void findsOpenQuestionsAndUnknownSchemes() {
        Argument argument = maps.pro(maps.statement("claim"), maps.statement("reason"));
        assertThat(check("open-questions")).isEmpty();
        argument.setScheme("sign");
        assertThat(check("open-questions")).singleElement().satisfies(p -> assertThat(p.element()).isSameAs(argument))
                .satisfies(p -> assertThat(p.message()).contains("Sign", "?"));
        assertThat(check("unknown-scheme")).isEmpty();
        argument.setScheme("no-such-scheme");
        assertThat(check("open-questions")).isEmpty();
        assertThat(check("unknown-scheme")).singleElement().satisfies(p -> assertThat(p.message()).contains("no-such-scheme"))
                .satisfies(p -> assertThat(p.fix()).isNull());
        argument.setScheme("Argument from Expert Opinion");
        MapDocument.of(maps.map, "test").execute(check("unknown-scheme").get(0).fix());
        assertThat(argument.getScheme()).isEqualTo("expert-opinion");
    }

    @Test
    void findsAndAddsMissingPremises() {
        Argument argument = maps.pro(maps.statement("claim"), maps.statement("reason"));
        argument.setScheme("sign");
        argument.getPremises().get(0).setRole("finding");
        Problem problem = check("missing-role").get(0);
        MapDocument.of(maps.map, "test").execute(problem.fix());
        assertThat(argument.getPremises()).hasSize(2);
        assertThat(check("missing-role")).isEmpty();
    }

    @Test
    void findsUnsupportedMainPremises() {
        Statement thesis = maps.statement("thesis");
        Statement premise = maps.statement("premise");
        maps.pro(thesis, premise);
        assertThat(check("unsupported-main-premise")).isEmpty();
        thesis.setMain(true);
        assertThat(check("unsupported-main-premise")).singleElement().satisfies(p -> assertThat(p.element()).isSameAs(premise));
        maps.pro(premise, maps.statement("reason"));
        assertThat(check("unsupported-main-premise")).isEmpty();
    }

    @Test
    void findsContradictionsOfWhichBothSidesAreAccepted() {
        Statement one = maps.statement("It rains");
        Statement other = maps.statement("It does not rain");
        maps.con(one, other);
        maps.con(other, one);
        assertThat(check("both-accepted")).isEmpty();
        one.setStandpoint(Standpoint.ACCEPTED);
        assertThat(check("both-accepted")).isEmpty();
        other.setStandpoint(Standpoint.ACCEPTED);
        assertThat(check("both-accepted")).hasSize(1);
        MapDocument.of(maps.map, "test").execute(check("both-accepted").get(0).fix());
        assertThat(check("both-accepted")).isEmpty();
    }

    @Test
    void findsObjectionsThatMeanAPremiseAndMovesThem() {
        Statement thesis = maps.statement("The city should build the tunnel");
        Statement premise = maps.statement("Traffic through the centre grows every year");
        maps.pro(thesis, premise);
        Argument fair = maps.con(thesis, maps.statement("Tunnels cost more than they bring"));
        assertThat(check("premise-meant")).isEmpty();
        Argument stray = maps.con(thesis, maps.statement("Traffic through the centre hardly grows"));
        Problem problem = check("premise-meant").get(0);
        assertThat(check("premise-meant")).hasSize(1);
        assertThat(problem.element()).isSameAs(stray).isNotSameAs(fair);
        MapDocument.of(maps.map, "test").execute(problem.fix());
        assertThat(stray.getConclusion()).isSameAs(premise);
        assertThat(check("premise-meant")).isEmpty();
    }
}
