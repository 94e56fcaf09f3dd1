// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.elenchus.diagram.internal.figures.PartFigure;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;

/** The count of what is folded away behind a node. It stands on the border, half of it outside the box. */
public final class FoldedCount {

	private static final Pattern COUNT = Pattern.compile("\\+\\d+");
	/** From the digits to the end of what is drawn around them, in points. */
	private static final int REACH = 5;

	private FoldedCount() {
	}

	/** @return where the node's count is, in points; null where it has none */
	public static Rectangle of(NodePart node) {
		Part part = node.currentPart();
		if (part == null || !node.drawn().isCollapsed(node.object())) {
			return null;
		}
		for (Mark mark : part.marks()) {
			if (mark instanceof Mark.Text text && COUNT.matcher(text.text()).matches()) {
				double top = text.baseline() - text.font().size();
				return new Rectangle((int) text.x(), (int) top, (int) Math.ceil(text.width()), (int) Math.ceil(text.font().size())).expand(REACH, REACH);
			}
		}
		return null;
	}

	/**
	 * Finds the node whose count is at a place, also where a handle is on top of it.
	 *
	 * @param absolute in pixels of the canvas
	 * @return null where there is none
	 */
	public static NodePart at(EditPartViewer viewer, Point absolute) {
		if (!(viewer.getContents() instanceof MapPart map)) {
			return null;
		}
		PrecisionPoint at = new PrecisionPoint(absolute.x, absolute.y);
		map.layer().translateToRelative(at);
		List<PartFigure> near = map.layer().within(new Rectangle(at.x - REACH, at.y - REACH, 2 * REACH, 2 * REACH));
		for (PartFigure figure : near) {
			if (viewer.getVisualPartMap().get(figure) instanceof NodePart node) {
				Rectangle count = of(node);
				if (count != null && count.contains(at)) {
					return node;
				}
			}
		}
		return null;
	}
}
