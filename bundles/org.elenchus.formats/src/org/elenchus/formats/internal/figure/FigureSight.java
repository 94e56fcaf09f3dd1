// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.filter.Filter;
import org.elenchus.core.filter.Shown;
import org.elenchus.core.filter.Sight;
import org.elenchus.core.find.NameSearch;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Label;
import org.elenchus.formats.internal.Messages;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.Showing;
import org.elenchus.rendering.notation.Labelling;

/** Which part of a map a figure shows: what a filter lets through, of what stands around one element; the rest is left out, or dimmed. */
final class FigureSight {
    private static final String REST_DIMMED = "dim";
    private static final String REST_HIDDEN = "hide";

    private FigureSight() {
    }

    /**
     * Reads the options {@code filter}, {@code focus}, {@code steps}, {@code ways} and {@code rest}.
     *
     * @param view      for the evaluation that a filter may ask for; null for none
     * @param labelling what the figure shows of an evaluation
     */
    static Showing of(ArgumentMap map, MapView view, FigureOptions options, Labelling labelling, ExportRequest request) throws ExportException {
        if (!isAsked(options)) {
            return Showing.ALL;
        }
        Sight sight = sight(map, options);
        boolean judged = !sight.filter().labels().isEmpty() && labelling.labels().isEmpty();
        Labelling labels = judged ? FigureLabelling.of(map, view, Semantics.DEFAULT, request) : labelling;
        Shown shown = sight.of(map, element -> label(labels.label(element.getId())));
        if (shown.elements().isEmpty()) {
            throw new ExportException(Messages.get("figure.nothingShown", sight.filter()));
        }
        return sight.dimming() ? Showing.dimming(shown.restIds()) : Showing.hiding(shown.restIds());
    }

    static boolean isAsked(FigureOptions options) {
        return options.has(FigureOptions.FILTER) || options.has(FigureOptions.FOCUS);
    }

    private static Sight sight(ArgumentMap map, FigureOptions options) throws ExportException {
        Sight sight = Sight.WHOLE.withWays(options.isOn(FigureOptions.WAYS, false)).withDimming(isDimming(options));
        if (options.has(FigureOptions.FILTER)) {
            try {
                sight = sight.withFilter(Filter.parse(options.text(FigureOptions.FILTER)));
            } catch (IllegalArgumentException e) {
                throw new ExportException(e.getMessage(), e);
            }
        }
        int steps = (int) options.number(FigureOptions.STEPS, 1, 0, Sight.MOST_STEPS);
        return options.has(FigureOptions.FOCUS) ? sight.withFocus(element(map, options.text(FigureOptions.FOCUS)).getId(), steps) : sight;
    }

    private static boolean isDimming(FigureOptions options) throws ExportException {
        String rest = options.text(FigureOptions.REST);
        if (rest != null && !rest.equals(REST_DIMMED) && !rest.equals(REST_HIDDEN)) {
            throw new ExportException(Messages.get("figure.badChoice", FigureOptions.REST, rest, REST_HIDDEN + ", " + REST_DIMMED));
        }
        return REST_DIMMED.equals(rest);
    }

    /** By its id or label, or else the one statement whose text begins so. */
    private static Element element(ArgumentMap map, String wanted) throws ExportException {
        for (Element element : Structure.elements(map)) {
            if (wanted.equals(element.getId()) || wanted.equals(element.getLabel())) {
                return element;
            }
        }
        var found = NameSearch.among(map.getStatements(), Statement::getText, wanted, 1);
        if (wanted.isBlank() || found.isEmpty()) {
            throw new ExportException(Messages.get("figure.noElement", wanted));
        }
        return found.get(0);
    }

    private static Label label(Labelling.Label label) {
        return label == null ? null : Label.valueOf(label.name());
    }
}
