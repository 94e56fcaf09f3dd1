// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.elenchus.core.internal.Digests;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.internal.Texts;
import org.elenchus.core.source.Anchors;
import org.elenchus.core.source.NoArgument;
import org.elenchus.core.source.Passage;
import org.elenchus.core.source.Quotation;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Source;

/** Other texts for sources, and the marks that readers make in them. */
final class Rewriting {
    private Rewriting() {
    }

    static Edit replaceText(Source source, String text) {
        return new Edit(Messages.get("edit.replaceSourceText"), changes -> {
            String before = source.getText();
            String after = Texts.storable(text == null ? "" : text);
            if (!after.equals(before)) {
                Anchors anchors = new Anchors(before, after);
                List<Passage> marks = movedMarks(source, anchors);
                changes.set(source, Literals.SOURCE__TEXT, after);
                changes.set(source, Literals.SOURCE__DIGEST, Digests.ofText(after));
                excerptsOf(source).forEach(excerpt -> replace(changes, excerpt, anchors));
                setMarks(changes, source, marks);
            }
            return List.of(source);
        });
    }

    private static void replace(Changes changes, Excerpt excerpt, Anchors anchors) {
        Optional<Passage> place = anchors.place(Quotation.of(excerpt)).filter(p -> Quoting.isPassage(excerpt.getSource(), p.start(), p.end()));
        if (place.isPresent()) {
            Quoting.point(changes, excerpt, place.get().start(), place.get().end());
        } else {
            changes.set(excerpt, Literals.EXCERPT__START, -1);
            changes.set(excerpt, Literals.EXCERPT__END, -1);
        }
    }

    private static List<Excerpt> excerptsOf(Source source) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (Element element : Structure.elements(Owners.mapOf(source))) {
            element.getExcerpts().stream().filter(excerpt -> excerpt.getSource() == source).forEach(excerpts::add);
        }
        return excerpts;
    }

    private static List<Passage> movedMarks(Source source, Anchors anchors) {
        List<Passage> marks = new ArrayList<>();
        for (Passage mark : NoArgument.of(source)) {
            anchors.place(new Quotation(mark.of(source.getText()), "", "", mark.start())).ifPresent(marks::add);
        }
        return marks;
    }

    static Edit toggleNoArgument(Source source, int start, int end) {
        String label = Messages.get("edit.noArgument");
        return !Quoting.isPassage(source, start, end) ? Edit.refused(label, Messages.get("refused.noPassage")) : new Edit(label, changes -> {
            setMarks(changes, source, NoArgument.toggled(source, new Passage(start, end)));
            return List.of(source);
        });
    }

    private static void setMarks(Changes changes, Source source, List<Passage> marks) {
        Setting.put(changes, source, Literals.ANNOTATED__PROPERTIES, source.getProperties(), NoArgument.KEY, NoArgument.value(marks));
    }
}
