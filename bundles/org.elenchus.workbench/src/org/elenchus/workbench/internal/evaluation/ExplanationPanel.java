// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.SashForm;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.Evaluator;
import org.elenchus.core.spi.Explanation;
import org.elenchus.core.spi.Explanation.Change;
import org.elenchus.core.spi.Explanation.Influence;
import org.elenchus.core.spi.Explanation.Sentence;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.workbench.internal.Messages;

/** Why the selected element is in, out or undecided, what would change that, and which leaves matter to it. */
final class ExplanationPanel {

    /** Explanation of a labelling, or nothing but influences. */
    private record Answer(Explanation explanation, List<Influence> influences) {
    }

    /** Sets of changes that are listed, and characters of a name in them. */
    private static final int ALTERNATIVES = 6;
    private static final int LONGEST = 64;

    private final Inquiry inquiry;
    private final LinkedText text;
    private final LeavesTable leaves;
    private final Latest latest;
    private final Consumer<Element> reveal;
    private final Consumer<Collection<? extends Element>> highlight;
    private Element element;

    /**
     * Makes the panel's two parts.
     *
     * @param reveal    shows one element on the map
     * @param highlight selects several on the map
     */
    ExplanationPanel(SashForm parent, Inquiry inquiry, Consumer<Element> reveal, Consumer<Collection<? extends Element>> highlight) {
        this.inquiry = inquiry;
        this.reveal = reveal;
        this.highlight = highlight;
        text = new LinkedText(parent);
        leaves = new LeavesTable(parent, inquiry, reveal);
        latest = new Latest(parent.getDisplay(), Messages.evaluation_explaining);
    }

    /** Explains an element as things are now; null for none. */
    void explain(Element wanted) {
        latest.cancel();
        element = wanted;
        MapEvaluation map = inquiry.map();
        Semantics semantics = map == null ? null : map.semantics();
        if (wanted == null || wanted.eContainer() == null || semantics == null) {
            leaves.show(List.of());
            text.clear().words(map == null ? "" : Messages.evaluation_select).show();
            return;
        }
        leaves.refresh();
        ArgumentMap model = map.document().map();
        EvaluationRequest request = inquiry.request();
        latest.ask(progress -> answer(model, wanted, semantics, request, progress), this::show, this::fail);
    }

    private static Answer answer(ArgumentMap map, Element element, Semantics semantics, EvaluationRequest request, Progress progress) {
        Optional<Explanation> own = Inquiry.evaluator(semantics).explain(map, element, request, progress);
        if (own.isPresent()) {
            return new Answer(own.get(), own.get().influences());
        }
        Semantics usual = Semantics.find(Semantics.DEFAULT).orElse(null);
        if (usual == null || usual.equals(semantics)) {
            return new Answer(null, List.of());
        }
        Evaluator evaluator = Inquiry.evaluator(usual);
        return new Answer(null, evaluator.explain(map, element, request, progress).map(Explanation::influences).orElse(List.of()));
    }

    private void fail(String why) {
        text.clear().words(why).show();
        leaves.show(List.of());
    }

    private void show(Answer answer) {
        if (text.control().isDisposed()) {
            return;
        }
        leaves.show(answer.influences());
        text.clear();
        if (answer.explanation() == null) {
            writeStrength();
        } else {
            writeReason(answer.explanation());
            writeChanges(answer.explanation());
            writeSteps(answer.explanation());
        }
        text.show();
    }

    private void writeStrength() {
        Verdicts verdicts = inquiry.verdicts();
        text.heading(NLS.bind(Messages.evaluation_strength_of, verdicts.of(element).text()));
        text.words(inquiry.map().semantics().description()).end();
        for (Argument argument : element.getIncoming()) {
            String kind = argument.getPolarity() == Polarity.PRO ? Messages.evaluation_supported : Messages.evaluation_attacked;
            text.item().words(NLS.bind(kind, verdicts.of(argument).text())).words(" ").link(Naming.of(argument), () -> reveal.accept(argument)).end();
        }
    }

    /** The most immediate reason. */
    private void writeReason(Explanation explanation) {
        text.heading(explanation.label() == null ? Messages.evaluation_why_open
                : NLS.bind(Messages.evaluation_why, Verdict.word(explanation.label())));
        if (!explanation.sentences().isEmpty()) {
            text.sentence(explanation.sentences().get(0), reveal);
            text.end();
        }
        if (explanation.forcing().size() > 1) {
            Set<Element> forcing = explanation.forcing();
            text.link(NLS.bind(explanation.smallest() ? Messages.evaluation_highlight : Messages.evaluation_highlight_some, forcing.size()),
                    () -> highlight.accept(forcing)).end();
        }
    }

    /** What that reason rests on in turn. */
    private void writeSteps(Explanation explanation) {
        if (explanation.sentences().size() < 2) {
            return;
        }
        text.heading(Messages.evaluation_steps);
        for (Sentence sentence : explanation.sentences().subList(1, explanation.sentences().size())) {
            text.item();
            text.sentence(sentence, reveal);
            text.end();
        }
    }

    private void writeChanges(Explanation explanation) {
        text.heading(Messages.evaluation_changes);
        List<Set<Change>> all = explanation.changes();
        for (Set<Change> changes : all.subList(0, Math.min(ALTERNATIVES, all.size()))) {
            text.item();
            String separator = "";
            for (Change change : changes) {
                text.words(separator + verb(change) + " ").link(shortName(change.element()), () -> reveal.accept(change.element()));
                separator = Messages.evaluation_and;
            }
            String to = changes.stream().findFirst().map(change -> Verdict.word(change.to())).orElse("");
            text.words(NLS.bind(Messages.evaluation_becomes, to)).words("  ");
            text.link(Messages.evaluation_try, () -> suppose(changes)).end();
        }
        if (all.size() > ALTERNATIVES) {
            text.words(NLS.bind(Messages.evaluation_more_changes, all.size() - ALTERNATIVES)).end();
        }
        if (all.isEmpty()) {
            text.words(explanation.exhaustive() ? Messages.evaluation_no_change : Messages.evaluation_no_change_found).end();
        }
    }

    private static String shortName(Element changed) {
        String label = changed.getLabel();
        String name = label == null || label.isBlank() ? Naming.of(changed) : label;
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST).strip() + "\u2026";
    }

    private static String verb(Change change) {
        return switch (change.kind()) {
        case ACCEPT -> Messages.evaluation_accept;
        case REJECT -> Messages.evaluation_reject;
        case STRIKE -> Messages.evaluation_strike;
        };
    }

    private void suppose(Set<Change> changes) {
        MapEvaluation map = inquiry.map();
        for (Change change : changes) {
            map.suppose(change.element(), change.kind() == Explanation.Kind.ACCEPT ? Standpoint.ACCEPTED : Standpoint.REJECTED);
        }
    }

    /** What is explained; null for nothing. */
    Element element() {
        return element;
    }

    /** The text, for tests. */
    LinkedText text() {
        return text;
    }

    LeavesTable leaves() {
        return leaves;
    }

    void dispose() {
        latest.cancel();
    }
}
