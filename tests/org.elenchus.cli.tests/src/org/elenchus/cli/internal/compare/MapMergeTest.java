// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.document.MapFiles;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.spi.Input;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapMergeTest {
    private ArgumentMap base;
    private MapDocument ours;
    private MapDocument theirs;

    @BeforeEach
    void branch() throws Exception {
        base = MapGenerator.rich(15, 9);
        ours = MapDocument.of(again(base), "ours");
        theirs = MapDocument.of(again(base), "theirs");
    }

    /** As if it had been saved and opened. */
    private static ArgumentMap again(ArgumentMap map) throws Exception {
        return MapFiles.read(Input.of("map.argmap", MapFiles.bytes(map)));
    }

    private MapMerge.Result merge() throws Exception {
        byte[] before = MapFiles.bytes(ours.map());
        MapMerge.Result result = MapMerge.merge(base, ours.map(), theirs.map());
        assertThat(MapFiles.bytes(ours.map())).isEqualTo(before);
        assertThat(MapDiff.between(result.map(), again(result.map()))).isEmpty();
        return result;
    }

    private static Statement statement(MapDocument document, int index) {
        return document.map().getStatements().get(index);
    }

    /** A statement that nothing is argued for or against with. */
    private static Statement leaf(MapDocument document) {
        return document.map().getStatements().stream().filter(s -> s.getIncoming().isEmpty()).findFirst().orElseThrow();
    }

    @Test
    void nothingChangedGivesTheSameMap() throws Exception {
        MapMerge.Result result = merge();
        assertThat(result.conflicts()).isEmpty();
        assertThat(MapFiles.bytes(result.map())).isEqualTo(MapFiles.bytes(base));
    }

    @Test
    void whatOneSideChangedIsTakenFromIt() throws Exception {
        theirs.execute(Edits.setText(statement(theirs, 1), "Theirs"));
        ours.execute(Edits.setText(statement(ours, 2), "Ours"));
        theirs.execute(Edits.addReason(statement(theirs, 0), "A new reason"));
        ours.execute(Edits.addObjection(statement(ours, 0), "A new objection"));
        MapMerge.Result result = merge();
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.map().getStatements()).extracting(Statement::getText).contains("Theirs", "Ours", "A new reason", "A new objection");
        Statement reason = result.map().getStatements().stream().filter(s -> "A new reason".equals(s.getText())).findFirst().orElseThrow();
        Argument argument = (Argument) reason.getUsages().get(0).eContainer();
        assertThat(argument.getConclusion()).isSameAs(result.map().getStatements().get(0));
    }

    @Test
    void takingAllOfTheirsGivesTheirMap() throws Exception {
        theirs.execute(Edits.addReason(statement(theirs, 3), "New"));
        theirs.execute(Edits.delete(List.of(leaf(theirs))));
        theirs.execute(Edits.setText(statement(theirs, 0), "Changed"));
        theirs.execute(Edits.reversePolarity(theirs.map().getArguments().get(1)));
        theirs.execute(Edits.group(theirs.map(), "Group", List.of(statement(theirs, 4), statement(theirs, 5))));
        theirs.execute(Edits.move(theirs.map().getViews().get(0), java.util.Map.of(statement(theirs, 2), new Point(7, 8))));
        MapMerge.Result result = merge();
        assertThat(result.conflicts()).isEmpty();
        assertThat(MapFiles.bytes(result.map())).isEqualTo(MapFiles.bytes(theirs.map()));
    }

    @Test
    void bothChangedTheSameInDifferentWays() throws Exception {
        theirs.execute(Edits.setText(statement(theirs, 1), "Theirs"));
        ours.execute(Edits.setText(statement(ours, 1), "Ours"));
        MapMerge.Result result = merge();
        assertThat(result.map().getStatements().get(1).getText()).isEqualTo("Ours");
        assertThat(result.conflicts()).hasSize(1);
        Conflict conflict = result.conflicts().get(0);
        assertThat(conflict.kind()).isEqualTo(Conflict.Kind.BOTH_CHANGED);
        assertThat(conflict).extracting(Conflict::feature, Conflict::ours, Conflict::theirs).containsExactly("text", "Ours", "Theirs");
    }

    @Test
    void bothChangedTheSameInTheSameWay() throws Exception {
        theirs.execute(Edits.setText(statement(theirs, 1), "Same"));
        ours.execute(Edits.setText(statement(ours, 1), "Same"));
        assertThat(merge().conflicts()).isEmpty();
    }

    @Test
    void theyRemovedWhatWeChanged() throws Exception {
        Statement ourLeaf = leaf(ours);
        theirs.execute(Edits.delete(List.of(leaf(theirs))));
        ours.execute(Edits.setText(ourLeaf, "Still needed"));
        MapMerge.Result result = merge();
        assertThat(result.conflicts()).extracting(Conflict::kind).contains(Conflict.Kind.THEY_REMOVED);
        assertThat(result.map().getStatements()).extracting(Statement::getText).contains("Still needed");
    }

    @Test
    void weRemovedWhatTheyChanged() throws Exception {
        Statement theirLeaf = leaf(theirs);
        ours.execute(Edits.delete(List.of(leaf(ours))));
        theirs.execute(Edits.setText(theirLeaf, "Changed"));
        MapMerge.Result result = merge();
        assertThat(result.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.WE_REMOVED);
        assertThat(result.map().getStatements()).extracting(Statement::getId).doesNotContain(theirLeaf.getId());
    }

    @Test
    void theyRemovedWhatWeOnlyMoved() throws Exception {
        Statement ourLeaf = leaf(ours);
        theirs.execute(Edits.delete(List.of(leaf(theirs))));
        ours.execute(Edits.move(ours.map().getViews().get(0), java.util.Map.of(ourLeaf, new Point(500, 600))));
        MapMerge.Result result = merge();
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.map().getStatements()).extracting(Statement::getId).doesNotContain(ourLeaf.getId());
        assertThat(result.map().getViews().get(0).getNodes()).allMatch(node -> node.getElement() != null);
    }

    @Test
    void theyRemovedWhatWeNewlyArgueFor() throws Exception {
        Statement ourLeaf = leaf(ours);
        theirs.execute(Edits.delete(List.of(leaf(theirs))));
        ours.execute(Edits.addReason(ourLeaf, "Because of this"));
        MapMerge.Result result = merge();
        assertThat(result.conflicts()).extracting(Conflict::kind).contains(Conflict.Kind.THEY_REMOVED);
        assertThat(result.map().getStatements()).extracting(Statement::getId).contains(ourLeaf.getId());
        assertThat(result.map().getArguments()).allMatch(a -> a.getConclusion() != null);
        assertThat(result.map().getArguments().stream().flatMap(a -> a.getPremises().stream()).map(Premise::getStatement)).doesNotContainNull();
    }

    @Test
    void tagsOfBothSidesComeTogether() throws Exception {
        statement(ours, 0).getTags().add("ours");
        statement(theirs, 0).getTags().add("theirs");
        MapMerge.Result result = merge();
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.map().getStatements().get(0).getTags()).contains("ours", "theirs");
    }

    @Test
    void diffListsWhatWasAddedRemovedAndChanged() throws Exception {
        assertThat(MapDiff.between(base, again(base))).isEmpty();
        String gone = leaf(theirs).getId();
        theirs.execute(Edits.delete(List.of(leaf(theirs))));
        theirs.execute(Edits.setText(statement(theirs, 0), "Changed"));
        theirs.execute(Edits.addReason(statement(theirs, 0), "New"));
        List<Difference> differences = MapDiff.between(base, theirs.map());
        assertThat(differences).anyMatch(d -> d.change() == Difference.Change.REMOVED && d.key().equals(gone) && d.type().equals("Statement"));
        assertThat(differences).anyMatch(d -> d.change() == Difference.Change.ADDED && d.text().equals("New"));
        assertThat(differences).anyMatch(d -> d.change() == Difference.Change.CHANGED && "text".equals(d.feature()) && "Changed".equals(d.after()));
        assertThat(MapDiff.between(EcoreUtil.copy(base), base)).isEmpty();
    }
}
