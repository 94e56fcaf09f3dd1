// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import org.eclipse.gef.requests.LocationRequest;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;

/** Asks what is under the mouse to be argued for or against, by something that exists or by a new statement. */
public final class ArgueRequest extends LocationRequest {

	/** The type of every such request. */
	public static final String TYPE = "argue";

	/** Which end of the new argument is under the mouse. */
	public enum End {
		/** The target is what is argued for or against. */
		CONCLUSION,
		/** The target becomes a premise. */
		PREMISE
	}

	private final Polarity polarity;
	private final boolean inferenceOnly;
	private Element source;
	private End end = End.CONCLUSION;

	/** @param inferenceOnly whether only an argument may be the conclusion, as for an undercutter */
	public ArgueRequest(Polarity polarity, boolean inferenceOnly) {
		super(TYPE);
		this.polarity = polarity;
		this.inferenceOnly = inferenceOnly;
	}

	public Polarity polarity() {
		return polarity;
	}

	public boolean inferenceOnly() {
		return inferenceOnly;
	}

	/** The other end; null where a new statement shall be it. */
	public Element source() {
		return source;
	}

	public End end() {
		return end;
	}

	/** Says what the drag began at, and what the other end shall be. */
	public void drawFrom(Element from, End targetIs) {
		source = from;
		end = targetIs;
	}
}
