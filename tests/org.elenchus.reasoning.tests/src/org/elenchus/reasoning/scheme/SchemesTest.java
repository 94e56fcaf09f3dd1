// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.extension.ContributionProblem;
import org.elenchus.core.extension.ContributionProblems;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.ArgumentScheme.CriticalQuestion;
import org.elenchus.core.scheme.ArgumentScheme.Form;
import org.elenchus.core.scheme.SchemeEdits;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.reasoning.Maps;
import org.elenchus.reasoning.network.MapNetwork;
import org.elenchus.reasoning.network.Reading;
import org.elenchus.reasoning.semantics.Grounded;
import org.elenchus.reasoning.semantics.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemesTest {
    private static final Schemes SCHEMES = Schemes.of(Extensions.installed(), Path.of("does-not-exist"));

    private final Maps maps = new Maps();
    private final Statement claim = maps.statement("The climate warms");
    private final Statement says = maps.statement("Smith says so");
    private final Argument argument = maps.pro(claim, says);
    private final MapDocument document = MapDocument.of(maps.map, "test");

    @Test
    void theCatalogueHasTheSchemesThatPeopleUse() {
        assertThat(SCHEMES.all()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(SCHEMES.ids()).contains("expert-opinion", "analogy", "consequences-positive", "consequences-negative", "sign",
                "cause-to-effect", "practical-reasoning", "slippery-slope", "verbal-classification", "popular-opinion", "commitment",
                "precedent", "ad-hominem", "example", "position-to-know", "witness-testimony", "correlation-to-cause");
        for (ArgumentScheme scheme : SCHEMES.all()) {
            assertThat(scheme.questions()).as(scheme.id()).isNotEmpty();
            assertThat(scheme.premises()).as(scheme.id()).isNotEmpty();
            assertThat(scheme.questions()).as(scheme.id()).allMatch(q -> q.text().endsWith("?") && q.met().endsWith(".") && q.failed().endsWith("."));
        }
    }

    @Test
    void assigningFillsRolesAndAsksQuestions() {
        ArgumentScheme expert = SCHEMES.find("expert-opinion").orElseThrow();
        document.execute(SchemeEdits.assign(argument, expert));
        assertThat(argument.getScheme()).isEqualTo("expert-opinion");
        assertThat(argument.getPremises().get(0).getRole()).isEqualTo("expertise");
        assertThat(expert.missingRoles(argument)).singleElement().satisfies(r -> assertThat(r.id()).isEqualTo("assertion"));
        assertThat(expert.openQuestions(argument)).hasSameSizeAs(expert.questions());
        document.execute(SchemeEdits.addMissingPremises(argument, expert));
        assertThat(argument.getPremises()).hasSize(2);
        assertThat(argument.getPremises().get(1).getStatement().isImplicit()).isTrue();
        assertThat(expert.missingRoles(argument)).isEmpty();
        document.undo();
        document.undo();
        assertThat(argument.getScheme()).isNull();
        assertThat(argument.getPremises()).singleElement().satisfies(p -> assertThat(p.getRole()).isNull());
    }

    @ParameterizedTest
    @CsvSource({ "EXCEPTION, FAILED, false", "EXCEPTION, MET, true", "ASSUMPTION, FAILED, false", "ASSUMPTION, MET, true",
        "UNDERCUT, FAILED, false" })
    void anAnswerDecidesWhetherTheArgumentHolds(Form form, AnswerState state, boolean holds) {
        ArgumentScheme expert = SCHEMES.find("expert-opinion").orElseThrow();
        CriticalQuestion question = expert.question("trustworthiness").orElseThrow();
        document.execute(SchemeEdits.answer(argument, question, state, "because", form));
        assertThat(label() == Labels.IN).isEqualTo(holds);
        assertThat(argument.getAnswers()).singleElement().satisfies(a -> {
            assertThat(a.getState()).isEqualTo(state);
            assertThat(a.getElement()).isNotNull();
        });
        assertThat(expert.openQuestions(argument)).doesNotContain(question).hasSize(expert.questions().size() - 1);
        assertThat(argument.getPremises().stream().anyMatch(p -> p.getKind() != PremiseKind.ORDINARY)).isEqualTo(form != Form.UNDERCUT);
        document.undo();
        assertThat(label()).isEqualTo(Labels.IN);
        assertThat(maps.map.getStatements()).hasSize(2);
    }

    private byte label() {
        MapNetwork network = MapNetwork.of(maps.map, Reading.DEFAULT, Map.of());
        return Grounded.of(network.network())[network.node(argument)];
    }

    @Test
    void anAnswerInFavourCannotUndercut() {
        CriticalQuestion question = SCHEMES.find("sign").orElseThrow().questions().get(0);
        assertThat(SchemeEdits.answer(argument, question, AnswerState.MET, null, Form.UNDERCUT).refusal()).isNotNull();
    }

    @Test
    void usersAddAndReplaceSchemesInTheirFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("mine.json"), """
            {"schemes": [{"id": "sign", "name": "My sign", "description": "d", "conclusion": "c",
              "premises": [{"id": "p", "text": "t"}], "questions": []}]}""");
        Files.writeString(folder.resolve("broken.json"), "{");
        Schemes schemes = Schemes.of(Extensions.installed(), folder);
        assertThat(schemes.find("sign").orElseThrow().name()).isEqualTo("My sign");
        assertThat(schemes.ids()).containsAll(Set.of("analogy", "expert-opinion"));
        assertThat(ContributionProblems.all()).extracting(ContributionProblem::text).anyMatch(text -> text.contains("broken.json") && text.contains("JSON"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "[1,2]|schemes", "{}|schemes", "{\"schemes\":[{\"id\":\"A b\"}]}|A b", "{\"schemes\":[|JSON",
        "{\"schemes\":[{\"id\":\"a\",\"premises\":[]}]}|premise", "{\"schemes\":[3]}|objects" })
    void saysWhatIsWrongWithAFile(String text, String word) {
        assertThatThrownBy(() -> new JsonSchemeReader().read(Input.of("mine.json", text))).isInstanceOf(FormatException.class)
                .hasMessageContaining(word);
    }

    @Test
    void aDeeplyNestedFileIsRefused() {
        String text = "[".repeat(1_000_000);
        assertThatThrownBy(() -> new JsonSchemeReader().read(Input.of("deep.json", text))).isInstanceOf(FormatException.class);
    }
}
