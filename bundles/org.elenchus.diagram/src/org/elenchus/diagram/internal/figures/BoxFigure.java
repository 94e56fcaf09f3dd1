// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.figures;

/** The box of a statement, the junction of an argument or the frame of a group. */
public final class BoxFigure extends PartFigure {

	private static final int LEAST_REACH_IN_PIXELS = 7;

	private final PartPainter painter;

	public BoxFigure(PartPainter painter) {
		super(painter);
		this.painter = painter;
	}

	/** Small junctions are caught from a little outside as well. */
	@Override
	public boolean containsPoint(int x, int y) {
		int reach = (int) Math.ceil(LEAST_REACH_IN_PIXELS / painter.scale());
		int dx = Math.max(0, reach - getBounds().width / 2);
		int dy = Math.max(0, reach - getBounds().height / 2);
		return getBounds().getExpanded(dx, dy).contains(x, y);
	}
}
