// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.filter.Debate;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Source;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Set<Scope> EVERYWHERE = EnumSet.allOf(Scope.class);

    private final Debate debate = new Debate();

    private List<Match> find(String text, boolean regex, boolean matchCase, boolean words) {
        return Finding.in(debate.map, new Query(text, regex, matchCase, words), EVERYWHERE, 1000);
    }

    private static Query plain(String text) {
        return new Query(text, false, false, false);
    }

    @Test
    void wordsAreFoundInAnyCaseOrAsWritten() {
        assertThat(find("CARS", false, false, false)).hasSize(4);
        assertThat(find("Cars", false, true, false)).hasSize(1);
        assertThat(find("car", false, false, true)).isEmpty();
        assertThat(find("air", false, false, true)).hasSize(4);
        assertThat(find("", false, false, false)).isEmpty();
    }

    @Test
    void everyOccurrenceIsAPlaceOfItsOwn() {
        debate.document.execute(Edits.setText(debate.trade, "cars, cars and cars"));
        List<Match> found = Finding.in(debate.map, plain("cars"), EnumSet.of(Scope.STATEMENTS), 1000);
        assertThat(found).filteredOn(match -> match.object() == debate.trade).extracting(Match::start).containsExactly(0, 6, 15);
        assertThat(Finding.in(debate.map, plain("cars"), EVERYWHERE, 2)).hasSize(2);
    }

    @Test
    void onlyTheScopesThatAreAskedForAreSearched() {
        debate.document.execute(Edits.set(debate.air, Literals.ELEMENT__NOTE, "doubtful"));
        debate.document.execute(Edits.set(debate.air, Literals.ELEMENT__TAGS, List.of("new", "doubtful")));
        debate.document.execute(Edits.set(debate.map, Literals.ARGUMENT_MAP__TITLE, "A doubtful case"));
        assertThat(find("doubtful", false, false, false)).extracting(Match::scope).containsExactly(Scope.TITLES, Scope.NOTES, Scope.TAGS);
        assertThat(Finding.in(debate.map, plain("doubtful"), EnumSet.of(Scope.TAGS), 10)).extracting(Match::index).containsExactly(1);
    }

    @Test
    void replacingIsOneStepThatUndoTakesBack() {
        String before = debate.thesis.getText();
        List<Match> found = find("cars", false, false, false);
        Edit edit = new Replacing(plain("cars"), "lorries").edit(found);
        debate.document.execute(edit);
        assertThat(debate.thesis.getText()).isEqualTo("Cities should be free of lorries");
        assertThat(debate.trade.getText()).isEqualTo("Trade needs lorries");
        debate.document.undo();
        assertThat(debate.thesis.getText()).isEqualTo(before);
        assertThat(debate.trade.getText()).isEqualTo("Trade needs cars");
    }

    @Test
    void onlyWhatIsChosenIsReplacedAndNothingThatChangedMeanwhile() {
        List<Match> found = find("cars", false, false, false);
        debate.document.execute(Edits.setText(debate.trade, "Trade needs cars badly"));
        Match thesis = found.stream().filter(match -> match.object() == debate.thesis).findFirst().orElseThrow();
        Match trade = found.stream().filter(match -> match.object() == debate.trade).findFirst().orElseThrow();
        debate.document.execute(new Replacing(plain("cars"), "vans").edit(List.of(thesis, trade)));
        assertThat(debate.thesis.getText()).endsWith("vans");
        assertThat(debate.trade.getText()).isEqualTo("Trade needs cars badly");
        assertThat(debate.electric.getText()).isEqualTo("Electric cars spoil no air");
    }

    @Test
    void groupsOfAnExpressionComeIntoTheReplacement() {
        Query query = new Query("(\\w+) needs (\\w+)", true, false, false);
        Replacing replacing = new Replacing(query, "$2 need $1 \\$");
        Match match = Finding.in(debate.map, query, EVERYWHERE, 10).get(0);
        assertThat(replacing.instead(match)).isEqualTo("cars need Trade $");
        debate.document.execute(replacing.edit(List.of(match)));
        assertThat(debate.trade.getText()).isEqualTo("cars need Trade $");
    }

    @Test
    void aPlainReplacementIsTakenAsItIs() {
        debate.document.execute(new Replacing(plain("Trade"), "$1 \\ trade").edit(find("Trade", false, true, false)));
        assertThat(debate.trade.getText()).isEqualTo("$1 \\ trade needs cars");
    }

    @Test
    void tagsAreReplacedAmongTheOthers() {
        debate.document.execute(Edits.set(debate.air, Literals.ELEMENT__TAGS, List.of("one", "two", "onetwo")));
        debate.document.execute(new Replacing(plain("two"), "2").edit(find("two", false, false, false)));
        assertThat(debate.air.getTags()).containsExactly("one", "2", "one2");
    }

    @Test
    void excerptsFollowWhenTheTextOfASourceIsReplaced() {
        Edit adding = Edits.addSource(debate.map, "Report", "Before it all. Cars spoil the air. After it.");
        debate.document.execute(adding);
        Source source = (Source) adding.result().get(0);
        int at = source.getText().indexOf("Cars");
        debate.document.execute(Edits.addExcerpt(debate.air, source, at, at + "Cars spoil the air.".length()));
        debate.document.execute(new Replacing(plain("Before it all"), "Earlier").edit(find("Before it all", false, false, false)));
        Excerpt excerpt = debate.air.getExcerpts().get(0);
        assertThat(source.getText()).startsWith("Earlier.");
        assertThat(source.getText().substring(excerpt.getStart(), excerpt.getEnd())).isEqualTo("Cars spoil the air.");
    }

    @Test
    void wrongExpressionsAndReplacementsAreExplained() {
        assertThatThrownBy(() -> find("(open", true, false, false)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not understood");
        Query query = new Query("cars", true, false, false);
        Match match = Finding.in(debate.map, query, EVERYWHERE, 1).get(0);
        assertThatThrownBy(() -> new Replacing(query, "$7").instead(match)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("$1");
    }

    @Test
    void anExpressionThatTakesForEverIsGivenUp() {
        debate.document.execute(Edits.setText(debate.trade, "a".repeat(60) + "!"));
        assertThatThrownBy(() -> find("(a|aa)+b\\1", true, false, false)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("too long");
        debate.document.execute(Edits.setText(debate.trade, "ab".repeat(100_000)));
        assertThatThrownBy(() -> find("(ab|cd)*x", true, false, false)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("too long");
    }
}
