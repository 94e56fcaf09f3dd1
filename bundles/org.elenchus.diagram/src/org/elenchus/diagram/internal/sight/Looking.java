// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.sight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.filter.Shown;
import org.elenchus.core.filter.Sight;
import org.elenchus.core.spi.Label;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.Showing;

/** Which part of its map one canvas looks at, kept up to date as the map changes. UI thread only. */
public final class Looking {

	private final DrawnMap drawn;
	private final List<Runnable> listeners = new ArrayList<>();
	private final Set<String> made = new HashSet<>();
	private Function<Element, Label> labels = element -> null;
	private Sight sight = Sight.WHOLE;
	private Shown shown;

	public Looking(DrawnMap drawn) {
		this.drawn = drawn;
	}

	public Sight sight() {
		return sight;
	}

	/** What is in sight; null while that is the whole map. */
	public Shown shown() {
		return shown;
	}

	/** @param listener told whenever something else is in sight */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	/**
	 * Looks at another part.
	 *
	 * @return ids of the parts of the picture that came, went or look different
	 */
	public Set<String> look(Sight other) {
		sight = Objects.requireNonNull(other);
		made.clear();
		return refresh();
	}

	/**
	 * Takes what another evaluation says of the elements.
	 *
	 * @return ids of the parts of the picture that came, went or look different
	 */
	public Set<String> judge(Function<Element, Label> other) {
		labels = Objects.requireNonNull(other);
		return sight.filter().labels().isEmpty() ? Set.of() : refresh();
	}

	/**
	 * Takes in a change of the map. What is made now stays in sight until one looks elsewhere, or nobody could write it.
	 *
	 * @return ids of the parts of the picture that came, went or look different
	 */
	public Set<String> documentChanged(DocumentChange change) {
		if (!sight.isPart()) {
			return Set.of();
		}
		if (change.isWhole()) {
			made.clear();
		} else {
			change.added().stream().filter(Element.class::isInstance).forEach(element -> made.add(((Element) element).getId()));
		}
		if (sight.focus() != null && !(drawn.document().find(sight.focus()) instanceof Element)) {
			sight = sight.withFocus(null, sight.steps());
		}
		return refresh();
	}

	private Set<String> refresh() {
		shown = sight.isPart() ? sight.of(drawn.map(), labels) : null;
		Set<String> rest = shown == null ? Set.of() : shown.restIds();
		if (!rest.isEmpty()) {
			rest.removeAll(made);
		}
		Set<String> ids = drawn.show(sight.dimming() ? Showing.dimming(rest) : Showing.hiding(rest));
		shown = shown == null ? null : withoutFolded(shown);
		tell();
		return ids;
	}

	/** What is folded away in the view is not in sight either. */
	private Shown withoutFolded(Shown all) {
		long statements = all.elements().stream().filter(Statement.class::isInstance).filter(element -> drawn.drawing().drawsNode(element.getId())).count();
		return new Shown(all.elements(), all.hits(), all.rest(), (int) statements, all.total());
	}

	/** Tells that something else is in sight. */
	public void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/**
	 * Brings an element into sight that is not: moves the focus to it, or lets it pass the filter until one looks elsewhere.
	 *
	 * @return ids of the parts of the picture that came, went or look different
	 */
	public Set<String> bring(Element element) {
		if (shown == null || sight.dimming() || !shown.rest().contains(element) || element.getId() == null) {
			return Set.of();
		}
		if (sight.focus() != null) {
			sight = sight.withFocus(element.getId(), sight.steps());
		}
		made.add(element.getId());
		return refresh();
	}
}
