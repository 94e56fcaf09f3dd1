// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final String TEXT = "A heading\n\nThe first claim. The second one! Is there a third? There is.\n";

    private MapDocument document;
    private Source source;

    @BeforeEach
    void addSource() {
        document = MapDocument.create();
        source = (Source) done(Edits.addSource(document.map(), "Essay", TEXT));
    }

    private Object done(Edit edit) {
        document.execute(edit);
        return edit.result().get(0);
    }

    private Passage passage(String words) {
        int at = source.getText().indexOf(words);
        return new Passage(at, at + words.length());
    }

    private Coverage coverage() {
        return Coverage.of(document.map(), source);
    }

    @Test
    void sentencesEndAtStopsAndEmptyLines() {
        assertThat(Sentences.of(TEXT, "en")).extracting(p -> p.of(TEXT)).containsExactly("A heading", "The first claim.", "The second one!",
                "Is there a third?", "There is.");
        assertThat(Sentences.of("", null)).isEmpty();
        assertThat(Sentences.of(" \n\n … \n", "")).isEmpty();
    }

    @Test
    void abbreviationsEndNoSentence() {
        String text = "One of the cases of U.S.-Russia cooperation. Dr. J. Smith of the U.S. Congress said so. It went on.";
        assertThat(Sentences.of(text, "en")).extracting(p -> p.of(text)).containsExactly("One of the cases of U.S.-Russia cooperation.",
                "Dr. J. Smith of the U.S. Congress said so.", "It went on.");
    }

    @Test
    void tellsWhatIsMappedAndWhatIsNext() {
        Passage first = passage("The first claim.");
        Statement claim = (Statement) done(Edits.quote(source, first.start(), first.end(), null, null));
        Passage second = passage("second one");
        Statement reason = (Statement) done(Edits.quoteFor(claim, Polarity.CON, source, second.start(), second.end()));
        assertThat(reason.getText()).isEqualTo("second one");
        assertThat(((Argument) reason.getUsages().get(0).eContainer()).getPolarity()).isEqualTo(Polarity.CON);
        assertThat(coverage().mapped()).isEqualTo(2);
        assertThat(coverage().counted()).isEqualTo(5);
        assertThat(coverage().nextUnmapped(0).map(p -> p.of(TEXT))).contains("A heading");
        assertThat(coverage().nextUnmapped(first.start()).map(p -> p.of(TEXT))).contains("Is there a third?");
        assertThat(coverage().nextUnmapped(TEXT.length()).map(p -> p.of(TEXT))).contains("A heading");
        assertThat(coverage().characters()).isBetween(0.3, 0.5);
    }

    @Test
    void sentencesWithoutArgumentDoNotCount() {
        Passage heading = passage("A heading");
        done(Edits.toggleNoArgument(source, heading.start(), heading.end()));
        assertThat(coverage().counted()).isEqualTo(4);
        assertThat(coverage().nextUnmapped(0).map(p -> p.of(TEXT))).contains("The first claim.");
        done(Edits.replaceSourceText(source, "Foreword.\n\n" + TEXT));
        assertThat(NoArgument.of(source)).extracting(p -> p.of(source.getText())).containsExactly("A heading");
        done(Edits.toggleNoArgument(source, passage("A heading").start(), passage("A heading").end()));
        assertThat(NoArgument.of(source)).isEmpty();
        assertThat(source.getProperties()).isEmpty();
        document.undo();
        assertThat(NoArgument.of(source)).hasSize(1);
    }

    @Test
    void whatIsNotFoundInTheNewTextStaysWithoutAPlace() {
        Passage first = passage("The first claim.");
        Statement claim = (Statement) done(Edits.quote(source, first.start(), first.end(), null, null));
        Excerpt excerpt = claim.getExcerpts().get(0);
        done(Edits.replaceSourceText(source, "Quite another text."));
        assertThat(claim.getExcerpts()).containsExactly(excerpt);
        assertThat(excerpt.getStart()).isEqualTo(-1);
        assertThat(excerpt.getEnd()).isEqualTo(-1);
        assertThat(excerpt.getExact()).isEqualTo("The first claim.");
        assertThat(coverage().mapped()).isZero();
        done(Edits.replaceSourceText(source, TEXT));
        assertThat(excerpt.getStart()).as("found again by words and context").isEqualTo(first.start());
        document.undo();
        document.undo();
        assertThat(excerpt.getStart()).isEqualTo(first.start());
        assertThat(source.getText()).isEqualTo(TEXT);
    }
}
