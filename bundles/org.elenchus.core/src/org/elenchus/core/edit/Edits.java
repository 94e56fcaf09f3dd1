// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.edit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.elenchus.core.clipboard.Fragment;
import org.elenchus.model.Point;
import org.elenchus.model.argumentmap.Annotated;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;

/**
 * One edit for each thing that a person can want to do to a map. Making an edit changes nothing; {@code MapDocument.execute} does.
 *
 * <p>What makes no sense (a statement as its own reason) comes back as an edit with a {@link Edit#refusal()}. All objects given must be in
 * one map when the edit is executed.
 */
public final class Edits {
    private Edits() {
    }

    // Adding

    /**
     * A new statement that nothing is argued from yet.
     *
     * @param view where it is placed; may be null
     * @param at   upper left corner; null leaves it to the layout
     */
    public static Edit addStatement(ArgumentMap map, String text, MapView view, Point at) {
        return Adding.statement(map, text, view, at);
    }

    /** A new statement as a reason for a statement or for an inference; selects the statement. */
    public static Edit addReason(Element target, String text) {
        return Adding.argument(target, text, Polarity.PRO);
    }

    /** A new statement as an objection to a statement, or to an inference, which it undercuts; selects the statement. */
    public static Edit addObjection(Element target, String text) {
        return Adding.argument(target, text, Polarity.CON);
    }

    /** A new statement as a further, linked premise; selects the statement. */
    public static Edit addCoPremise(Argument argument, String text) {
        return Adding.coPremise(argument, text);
    }

    /**
     * New statements and arguments out of indented lines, as {@code Fragment.parse} reads them; selects the statements. Lines with a sign and nothing above them
     * argue about the target.
     *
     * @param target a statement or an argument; null where what has nothing above it argues about nothing
     */
    public static Edit addOutline(ArgumentMap map, Element target, String outline) {
        return Outlining.add(map, target, outline);
    }

    /** A new view at the end of the views; null ids mean the defaults. */
    public static Edit addView(ArgumentMap map, String name, String notation, String layout) {
        return Placing.addView(map, name, notation, layout);
    }

    // Linking

    /** Uses an existing statement as a further, linked premise; selects the premise. */
    public static Edit link(Argument argument, Statement statement) {
        return Linking.link(argument, statement);
    }

    /** Makes a linked premise an argument of its own for, or against, the same conclusion; refused for an argument's only premise. */
    public static Edit unlink(Premise premise) {
        return Linking.unlink(premise);
    }

    /** Argues from one statement for or against an element; refused where just that argument is there; selects the argument. */
    public static Edit connect(Statement from, Element to, Polarity polarity) {
        return Linking.connect(from, to, polarity);
    }

    /** Two strict or defeasible arguments, one each way: con for a contradiction, pro (and strict) for an equivalence. */
    public static Edit relate(Statement one, Statement other, Polarity polarity) {
        return Linking.relate(one, other, polarity);
    }

    /** Lets an argument lead to another conclusion. */
    public static Edit reconnectConclusion(Argument argument, Element conclusion) {
        return Linking.reconnectConclusion(argument, conclusion);
    }

    /** Moves a premise to another argument; the old one is deleted where no premise is left to it. */
    public static Edit reconnectPremise(Premise premise, Argument argument) {
        return Linking.reconnectPremise(premise, argument);
    }

    /** Lets a premise use another statement. */
    public static Edit replacePremise(Premise premise, Statement statement) {
        return Linking.replacePremise(premise, statement);
    }

    /** Makes a reason an objection and an objection a reason. */
    public static Edit reversePolarity(Argument argument) {
        return Linking.reversePolarity(argument);
    }

    /**
     * Changes the order of siblings.
     *
     * @param before the argument for or against the same element before which it is to stand; null makes it the last
     */
    public static Edit reorder(Argument argument, Argument before) {
        return Linking.reorder(argument, before);
    }

    /** Makes two statements one: whatever argues from or to {@code other} then argues from or to {@code kept}. */
    public static Edit merge(Statement kept, Statement other) {
        return Merging.merge(kept, other);
    }

    // Changing

    /** Words a statement anew. */
    public static Edit setText(Statement statement, String text) {
        return Setting.text(statement, text);
    }

    /**
     * Sets any feature that is stored; for one with many values give a collection. Null takes the value away.
     *
     * <p>Refused for derived features and those that hold other objects, for which there are edits of their own.
     */
    public static Edit set(EObject object, EStructuralFeature feature, Object value) {
        return Setting.feature(object, feature, value);
    }

    /** Gives a property a value, adding it where it is missing; null removes it. */
    public static Edit setProperty(Annotated object, String key, String value) {
        return Setting.property(object, key, value);
    }

    /** Gives an option of a view a value, adding it where it is missing; null removes it. */
    public static Edit setOption(MapView view, String key, String value) {
        return Setting.option(view, key, value);
    }

    /**
     * Answers a critical question of an argument's scheme, anew or again.
     *
     * @param question id of the question in the scheme
     * @param note     may be null
     */
    public static Edit answer(Argument argument, String question, AnswerState state, String note) {
        return Setting.answer(argument, question, state, note);
    }

    /**
     * Deletes objects and what cannot be without them: the arguments for and against a deleted element, the premises that use a deleted
     * statement, arguments left without a premise, excerpts of a deleted source, memberships, and all places in views. The statements that
     * a deleted argument argued from stay.
     */
    public static Edit delete(Collection<? extends EObject> objects) {
        return Deletion.of(objects);
    }

    // Views

    /** Places elements or groups by their upper left corners, in points. */
    public static Edit move(MapView view, Map<? extends Identified, Point> positions) {
        return Placing.move(view, positions);
    }

    /** Places one element or group and gives it a size. */
    public static Edit resize(MapView view, Identified element, Bounds bounds) {
        return Placing.resize(view, element, bounds);
    }

    /** Whether layout must leave the elements where they are. */
    public static Edit pin(MapView view, Collection<? extends Identified> elements, boolean pinned) {
        return Placing.pin(view, elements, pinned);
    }

    /** Whether what hangs on the elements is hidden. */
    public static Edit collapse(MapView view, Collection<? extends Identified> elements, boolean collapsed) {
        return Placing.collapse(view, elements, collapsed);
    }

    /** Bends the arrow of an argument, or the line of a premise; no points make it straight. */
    public static Edit bend(MapView view, Identified link, List<Point> points) {
        return Placing.bend(view, link, points);
    }

    /**
     * Takes over what a layout found. Connectors that are not mentioned lose their bends; elements that are not mentioned stay.
     *
     * @param positions upper left corners
     * @param bends     by argument or premise
     */
    public static Edit applyLayout(MapView view, Map<? extends Identified, Point> positions, Map<? extends Identified, List<Point>> bends) {
        return Placing.applyLayout(view, positions, bends);
    }

    // Groups

    /** A new group of elements, which leave the groups they were in; inside the group that all of them were in, if there is one. */
    public static Edit group(ArgumentMap map, String title, Collection<? extends Element> members) {
        return Grouping.group(map, title, members);
    }

    /** Removes a group; what was in it comes into the group around it, if there is one. */
    public static Edit ungroup(Group group) {
        return Grouping.ungroup(group);
    }

    /** Puts elements into a group, out of the groups they were in. */
    public static Edit addToGroup(Group group, Collection<? extends Element> members) {
        return Grouping.addTo(group, members);
    }

    /** Takes elements out of whatever group they are in. */
    public static Edit removeFromGroups(Collection<? extends Element> members) {
        return Grouping.removeFrom(members);
    }

    /** Puts a group into another, or with null to the top; refused where it would come into itself. */
    public static Edit nestGroup(Group group, Group into) {
        return Grouping.nest(group, into);
    }

    // Sources

    /** A new source; {@code text} is what excerpts will point into. */
    public static Edit addSource(ArgumentMap map, String title, String text) {
        return Quoting.addSource(map, title, text);
    }

    /**
     * Lets an element quote a passage.
     *
     * @param start offset of the first UTF-16 code unit
     * @param end   offset behind the last; greater than {@code start}
     */
    public static Edit addExcerpt(Element element, Source source, int start, int end) {
        return Quoting.addExcerpt(element, source, start, end);
    }

    /** Lets an excerpt quote another passage of its source. */
    public static Edit reanchor(Excerpt excerpt, int start, int end) {
        return Quoting.reanchor(excerpt, start, end);
    }

    /** A new statement that says, and quotes, a passage; selects the statement. */
    public static Edit quote(Source source, int start, int end, MapView view, Point at) {
        return Quoting.quote(source, start, end, view, at);
    }

    /** A new statement that says, and quotes, a passage, as a reason for or an objection to an element; selects the statement. */
    public static Edit quoteFor(Element target, Polarity polarity, Source source, int start, int end) {
        return Quoting.quoteFor(target, polarity, source, start, end);
    }

    /**
     * Gives a source another text. The excerpts that point into the old one follow, see {@code Anchors}; those that are not found again stay,
     * with -1 for their place, and so do the marks that a sentence is no argument as far as it is still there.
     */
    public static Edit replaceSourceText(Source source, String text) {
        return Rewriting.replaceText(source, text);
    }

    /** Marks a passage as no part of any argument, or takes that back where it is marked. */
    public static Edit toggleNoArgument(Source source, int start, int end) {
        return Rewriting.toggleNoArgument(source, start, end);
    }

    // Clipboard

    /**
     * Puts a copy of a fragment into a map, under new ids; selects what was pasted.
     *
     * @param view where it is placed; may be null
     * @param at   upper left corner of the whole; null places it a little beside where it was copied from
     */
    public static Edit paste(ArgumentMap map, Fragment fragment, MapView view, Point at) {
        return Pasting.paste(map, fragment, view, at);
    }
}
