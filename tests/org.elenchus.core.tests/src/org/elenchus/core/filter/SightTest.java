// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.core.filter.Debate.argument;
import static org.elenchus.core.filter.Debate.texts;

import java.util.List;
import java.util.Set;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.spi.Label;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class SightTest {

    private final Debate debate = new Debate();

    private Shown looked(Sight sight) {
        return sight.of(debate.map, element -> null);
    }

    private Shown filtered(String filter) {
        return looked(Sight.WHOLE.withFilter(Filter.parse(filter)));
    }

    private void set(Statement statement, org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
        debate.document.execute(Edits.set(statement, feature, value));
    }

    @Test
    void theWholeMapIsAllOfIt() {
        Shown shown = looked(Sight.WHOLE);
        assertThat(shown.statements()).isEqualTo(shown.total()).isEqualTo(8);
        assertThat(shown.rest()).isEmpty();
        assertThat(Sight.WHOLE.isPart()).isFalse();
    }

    @Test
    void stepsGoOverArgumentsInBothDirections() {
        String air = debate.air.getId();
        assertThat(texts(looked(Sight.WHOLE.withFocus(air, 0)).elements())).containsExactly("Cars spoil the air");
        assertThat(texts(looked(Sight.WHOLE.withFocus(air, 1)).elements())).containsExactly("Bad air harms health", "Cars spoil the air",
                "Cities should be free of cars", "The air was measured");
        assertThat(texts(looked(Sight.WHOLE.withFocus(air, 2)).elements())).containsExactly("A station stands there", "Bad air harms health",
                "Cars spoil the air", "Cities should be free of cars", "Electric cars spoil no air", "The air was measured", "Trade needs cars");
        assertThat(looked(Sight.WHOLE.withFocus(air, 99)).rest()).extracting(element -> ((Statement) element).getText()).containsExactly("Alone");
    }

    @Test
    void anArgumentInFocusComesWithWhatItJoins() {
        assertThat(texts(looked(Sight.WHOLE.withFocus(debate.linked.getId(), 0)).elements())).containsExactly("Bad air harms health",
                "Cars spoil the air", "Cities should be free of cars");
    }

    @Test
    void noArgumentThatIsShownDangles() {
        for (Element centre : Structure.elements(debate.map)) {
            for (int steps = 0; steps < 4; steps++) {
                Set<Element> shown = looked(Sight.WHOLE.withFocus(centre.getId(), steps)).elements();
                for (Element element : shown) {
                    if (element instanceof Argument argument) {
                        assertThat(shown).contains(argument.getConclusion());
                        assertThat(shown).containsAll(argument.getPremises().stream().map(Premise::getStatement).toList());
                    }
                }
            }
        }
    }

    @Test
    void aFocusThatIsGoneShowsTheWholeMap() {
        assertThat(looked(Sight.WHOLE.withFocus("gone", 1)).rest()).isEmpty();
    }

    @Test
    void traitsAreFound() {
        set(debate.health, Literals.STATEMENT__IMPLICIT, true);
        assertThat(texts(filtered("is:implicit").hits())).containsExactly("Bad air harms health");
        assertThat(texts(filtered("is:attacked").hits())).containsExactly("Cities should be free of cars");
        assertThat(texts(filtered("is:unsupported").hits())).containsExactly("A station stands there", "Alone", "Bad air harms health",
                "Electric cars spoil no air", "Trade needs cars");
        assertThat(filtered("is:unquoted").statements()).isEqualTo(8);
    }

    @Test
    void anUnansweredQuestionShowsTheInferenceWithItsEnds() {
        debate.document.execute(Edits.set(debate.linked, Literals.ARGUMENT__SCHEME, "no-such-scheme"));
        assertThat(filtered("is:unanswered").elements()).isEmpty();
    }

    @Test
    void severalOfAKindAreAlternativesAndSeveralKindsMustAllBeMet() {
        set(debate.air, Literals.ELEMENT__TAGS, List.of("Ecology"));
        set(debate.trade, Literals.ELEMENT__TAGS, List.of("economy"));
        set(debate.trade, Literals.STATEMENT__PARTICIPANT, "Ann Smith");
        assertThat(texts(filtered("tag:ecology").hits())).containsExactly("Cars spoil the air");
        assertThat(texts(filtered("tag:ecology tag:#economy").hits())).containsExactly("Cars spoil the air", "Trade needs cars");
        assertThat(texts(filtered("tag:economy speaker:\"ann smith\"").hits())).containsExactly("Trade needs cars");
        assertThat(filtered("tag:ecology speaker:\"ann smith\"").hits()).isEmpty();
        assertThat(texts(filtered("cars air").hits())).containsExactly("Cars spoil the air", "Electric cars spoil no air");
    }

    @Test
    void polarityFindsArgumentsWithTheirPremisesAndShowsWhatTheyAreAbout() {
        Shown con = filtered("polarity:con");
        assertThat(con.hits()).contains(argument(debate.trade), argument(debate.electric), debate.trade, debate.electric)
                .doesNotContain(debate.thesis, debate.linked);
        assertThat(con.elements()).contains(debate.thesis, debate.linked, debate.air, debate.health);
    }

    @Test
    void groupsStandForTheGroupsInThem() {
        debate.document.execute(Edits.group(debate.map, "Outer", List.of(debate.trade)));
        debate.document.execute(Edits.group(debate.map, "Inner", List.of(debate.air)));
        debate.document.execute(Edits.nestGroup(debate.map.getGroups().get(1), debate.map.getGroups().get(0)));
        assertThat(texts(filtered("group:outer").hits())).containsExactly("Cars spoil the air", "Trade needs cars");
        assertThat(texts(filtered("group:" + debate.map.getGroups().get(0).getGroups().get(0).getId()).hits())).containsExactly("Cars spoil the air");
    }

    @Test
    void whatAnEvaluationSaysIsAskedFor() {
        Sight fallen = Sight.WHOLE.withFilter(Filter.parse("status:out"));
        Shown shown = fallen.of(debate.map, element -> element == debate.air ? Label.OUT : Label.IN);
        assertThat(texts(shown.hits())).containsExactly("Cars spoil the air");
        assertThat(looked(fallen).hits()).isEmpty();
    }

    @Test
    void theWayToTheThesisIsShownWhereItIsWanted() {
        assertThat(texts(filtered("station").elements())).containsExactly("A station stands there");
        Shown shown = looked(Sight.WHOLE.withFilter(Filter.parse("station")).withWays(true));
        assertThat(texts(shown.elements())).containsExactly("A station stands there", "Bad air harms health", "Cars spoil the air",
                "Cities should be free of cars", "The air was measured");
        assertThat(texts(shown.hits())).containsExactly("A station stands there");
    }

    @Test
    void whatIsJoinedIsShownWithItsArguments() {
        Shown shown = filtered("air");
        assertThat(shown.elements()).contains(argument(debate.measured)).doesNotContain(argument(debate.trade), debate.linked);
        assertThat(shown.restIds()).contains(debate.trade.getId()).doesNotContain(debate.air.getId());
    }

    @Test
    void filtersAreWrittenAsTheyAreRead() {
        Filter filter = new Filter(Set.of("free", "two words"), Set.of("foreign policy"), Set.of("g:1"), Set.of("Ann"), Set.of(Polarity.CON),
                Set.of(Label.UNDECIDED), Set.of(Trait.UNANSWERED, Trait.IMPLICIT));
        assertThat(Filter.parse(filter.toString())).isEqualTo(filter);
        assertThat(Filter.parse("  ")).isEqualTo(Filter.NONE);
        assertThat(Filter.parse("is:unsupported \"not closed").words()).containsExactly("not closed");
    }

    @Test
    void aWrongFilterSaysWhatIsKnown() {
        assertThatThrownBy(() -> Filter.parse("colour:red")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("colour").hasMessageContaining("speaker");
        assertThatThrownBy(() -> Filter.parse("is:false")).hasMessageContaining("unsupported");
        assertThatThrownBy(() -> Filter.parse("status:up")).hasMessageContaining("undecided");
    }

    @Test
    void facetsCountWhatThereIs() {
        set(debate.air, Literals.ELEMENT__TAGS, List.of("Ecology"));
        set(debate.health, Literals.ELEMENT__TAGS, List.of("ecology"));
        set(debate.trade, Literals.STATEMENT__PARTICIPANT, "Ann");
        Facets facets = Facets.of(debate.map);
        assertThat(facets.tags()).containsOnlyKeys("Ecology").containsEntry("Ecology", 2);
        assertThat(facets.speakers()).containsExactly(java.util.Map.entry("Ann", 1));
        assertThat(facets.polarities()).containsEntry(Polarity.PRO, 3).containsEntry(Polarity.CON, 2);
        assertThat(facets.traits()).containsEntry(Trait.UNSUPPORTED, 5).containsEntry(Trait.IMPLICIT, 0);
    }
}
