// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import java.util.regex.Pattern;

import org.eclipse.draw2d.geometry.Point;
import org.elenchus.diagram.internal.parts.NodePart;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;

/** The count of what is folded away behind a node, as it stands on its border. */
final class FoldedCount {

	private static final Pattern COUNT = Pattern.compile("\\+\\d+");
	private static final double REACH = 5;

	private FoldedCount() {
	}

	/** @param absolute in pixels of the canvas */
	static boolean isAt(NodePart node, Point absolute) {
		Part part = node.currentPart();
		if (part == null || !node.drawn().isCollapsed(node.object())) {
			return false;
		}
		Point at = absolute.getCopy();
		node.getFigure().translateToRelative(at);
		for (Mark mark : part.marks()) {
			if (mark instanceof Mark.Text text && COUNT.matcher(text.text()).matches() && isIn(text, at)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isIn(Mark.Text text, Point at) {
		return at.x >= text.x() - REACH && at.x <= text.x() + text.width() + REACH && at.y >= text.baseline() - text.font().size() - REACH
				&& at.y <= text.baseline() + REACH;
	}
}
