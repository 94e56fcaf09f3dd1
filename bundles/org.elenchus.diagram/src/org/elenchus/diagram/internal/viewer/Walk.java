// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.viewer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.diagram.internal.parts.DrawnMap;
import org.elenchus.model.Structure;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Statement;

/** Ways from one element of a map to the next by its structure, over what is drawn. */
public final class Walk {

	private final DrawnMap drawn;

	public Walk(DrawnMap drawn) {
		this.drawn = drawn;
	}

	/** What the element is a reason for or against, or what an argument leads to; null for a thesis. */
	public Element toConclusion(Element element) {
		if (element instanceof Argument argument) {
			return shown(argument.getConclusion());
		}
		for (Premise usage : ((Statement) element).getUsages()) {
			Element conclusion = shown(((Argument) usage.eContainer()).getConclusion());
			if (conclusion != null) {
				return conclusion;
			}
		}
		return null;
	}

	/** The first reason or objection; for an argument its first premise. Null where there is none. */
	public Element toReasons(Element element) {
		if (element instanceof Argument argument) {
			List<Element> premises = premises(argument);
			return premises.isEmpty() ? null : premises.get(0);
		}
		List<Element> reasons = reasons(element);
		return reasons.isEmpty() ? null : reasons.get(0);
	}

	/** What stands next to it in the same role, in either direction; null at the ends. */
	public Element toSibling(Element element, int step) {
		List<Element> siblings = siblings(element);
		int at = siblings.indexOf(element) + step;
		return at >= 0 && at < siblings.size() ? siblings.get(at) : null;
	}

	/** Where to begin: the first thesis that is drawn, or anything that is. */
	public Element start() {
		List<Statement> theses = new ArrayList<>(Structure.theses(drawn.map()));
		theses.addAll(drawn.map().getStatements());
		return theses.stream().filter(thesis -> shown(thesis) != null).findFirst().orElse(null);
	}

	/** What to select when objects are gone: a sibling, or else what they were reasons for. */
	public EObject afterDeleting(Collection<? extends EObject> doomed) {
		for (EObject object : doomed) {
			if (object instanceof Element element) {
				for (Element next : new Element[] { toSibling(element, 1), toSibling(element, -1), toConclusion(element) }) {
					if (next != null && !doomed.contains(next)) {
						return next;
					}
				}
			}
		}
		return null;
	}

	private List<Element> siblings(Element element) {
		Element conclusion = toConclusion(element);
		if (conclusion == null) {
			return new ArrayList<>(Structure.theses(drawn.map()));
		}
		if (element instanceof Argument) {
			return new ArrayList<>(conclusion.getIncoming().stream().filter(a -> shown(a) != null).toList());
		}
		return reasons(conclusion);
	}

	/** The premises of all arguments for and against, from left to right where they stand. */
	private List<Element> reasons(Element conclusion) {
		Set<Element> reasons = new LinkedHashSet<>();
		for (Argument argument : conclusion.getIncoming()) {
			reasons.addAll(premises(argument));
		}
		return new ArrayList<>(reasons);
	}

	private List<Element> premises(Argument argument) {
		List<Element> premises = new ArrayList<>();
		for (Premise premise : argument.getPremises()) {
			if (shown(premise.getStatement()) != null) {
				premises.add(premise.getStatement());
			}
		}
		return premises;
	}

	private <T extends Identified> T shown(T object) {
		return object != null && drawn.nodePart(object) != null ? object : null;
	}
}
