// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.List;

import org.elenchus.core.internal.Digests;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.internal.Texts;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;

/** Sources, and the passages of them that elements quote. */
final class Quoting {
    /** Code units of context kept on either side of a quotation, to find it again in a changed text. */
    private static final int CONTEXT = 32;

    private Quoting() {
    }

    static Edit addSource(ArgumentMap map, String title, String text) {
        return new Edit(Messages.get("edit.addSource"), changes -> {
            Source source = ArgumentmapFactory.eINSTANCE.createSource();
            source.setTitle(title);
            if (text != null) {
                source.setText(Texts.storable(text));
                source.setDigest(Digests.ofText(source.getText()));
            }
            changes.add(map, Literals.ARGUMENT_MAP__SOURCES, source);
            return List.of(source);
        });
    }

    static Edit addExcerpt(Element element, Source source, int start, int end) {
        String label = Messages.get("edit.addExcerpt");
        return !isPassage(source, start, end) ? Edit.refused(label, Messages.get("refused.noPassage")) : new Edit(label, changes -> {
            addTo(changes, element, source, start, end);
            return List.of(element);
        });
    }

    static Edit reanchor(Excerpt excerpt, int start, int end) {
        String label = Messages.get("edit.reanchor");
        return !isPassage(excerpt.getSource(), start, end) ? Edit.refused(label, Messages.get("refused.noPassage")) : new Edit(label, changes -> {
            point(changes, excerpt, start, end);
            return List.of(excerpt);
        });
    }

    /** Lets an excerpt quote a passage of the text that its source has now. */
    static void point(Changes changes, Excerpt excerpt, int start, int end) {
        String text = excerpt.getSource().getText();
        changes.set(excerpt, Literals.EXCERPT__START, start);
        changes.set(excerpt, Literals.EXCERPT__END, end);
        changes.set(excerpt, Literals.EXCERPT__EXACT, text.substring(start, end));
        changes.set(excerpt, Literals.EXCERPT__PREFIX, prefix(text, start));
        changes.set(excerpt, Literals.EXCERPT__SUFFIX, suffix(text, end));
    }

    static Edit quote(Source source, int start, int end, MapView view, Point at) {
        String label = Messages.get("edit.quote");
        return !isPassage(source, start, end) ? Edit.refused(label, Messages.get("refused.noPassage")) : new Edit(label, changes -> {
            Statement statement = Adding.newStatement(changes, Owners.mapOf(source), words(source, start, end));
            addTo(changes, statement, source, start, end);
            if (view != null && at != null) {
                Placing.place(changes, view, statement, at);
            }
            return List.of(statement);
        });
    }

    static Edit quoteFor(Element target, Polarity polarity, Source source, int start, int end) {
        String label = Messages.get(polarity == Polarity.PRO ? "edit.quoteReason" : "edit.quoteObjection");
        return !isPassage(source, start, end) ? Edit.refused(label, Messages.get("refused.noPassage")) : new Edit(label, changes -> {
            ArgumentMap map = Owners.mapOf(source);
            Statement statement = Adding.newStatement(changes, map, words(source, start, end));
            Adding.newArgument(changes, map, statement, target, polarity);
            addTo(changes, statement, source, start, end);
            return List.of(statement);
        });
    }

    private static String words(Source source, int start, int end) {
        return source.getText().substring(start, end).strip().replaceAll("\\s+", " ");
    }

    private static void addTo(Changes changes, Element element, Source source, int start, int end) {
        String text = source.getText();
        Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
        excerpt.setSource(source);
        excerpt.setStart(start);
        excerpt.setEnd(end);
        excerpt.setExact(text.substring(start, end));
        excerpt.setPrefix(prefix(text, start));
        excerpt.setSuffix(suffix(text, end));
        changes.add(element, Literals.ELEMENT__EXCERPTS, excerpt);
    }

    private static String prefix(String text, int start) {
        int from = Math.max(0, start - CONTEXT);
        return text.substring(from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from, start);
    }

    private static String suffix(String text, int end) {
        int to = Math.min(text.length(), end + CONTEXT);
        return text.substring(end, to > end && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to);
    }

    /** Within the text, not empty, and cutting no character in two. */
    static boolean isPassage(Source source, int start, int end) {
        String text = source == null ? null : source.getText();
        return text != null && start >= 0 && start < end && end <= text.length() && isBoundary(text, start) && isBoundary(text, end);
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0 || at == text.length() || !(Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
