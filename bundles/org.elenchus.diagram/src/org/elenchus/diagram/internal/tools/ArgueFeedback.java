// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.elenchus.model.argumentmap.Polarity;

/** The line that follows the mouse while an argument is drawn. */
final class ArgueFeedback {

	private static final int MARGIN = 8;

	private final Line line;

	ArgueFeedback(Polarity polarity) {
		line = new Line(polarity);
	}

	void show(EditPartViewer viewer, GraphicalEditPart from, Point mouse, boolean allowed) {
		IFigure layer = layer(viewer);
		if (line.getParent() == null) {
			layer.add(line);
		}
		Rectangle box = from.getFigure().getBounds().getCopy();
		from.getFigure().translateToAbsolute(box);
		Point end = mouse.getCopy();
		layer.translateToRelative(box);
		layer.translateToRelative(end);
		line.connect(box, end, allowed);
	}

	void erase() {
		if (line.getParent() != null) {
			line.getParent().remove(line);
		}
	}

	private static IFigure layer(EditPartViewer viewer) {
		return ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID)).getLayer(LayerConstants.FEEDBACK_LAYER);
	}

	private static final class Line extends Figure {
		private static final Color PRO = new Color(0x1b, 0x7f, 0x4f);
		private static final Color CON = new Color(0xb3, 0x2d, 0x2d);
		private static final Color NOWHERE = new Color(0x80, 0x80, 0x80);
		private final Polarity polarity;
		private Point start = new Point();
		private Point end = new Point();
		private boolean allowed;

		Line(Polarity polarity) {
			this.polarity = polarity;
		}

		void connect(Rectangle box, Point to, boolean isAllowed) {
			start = border(box, to);
			end = to;
			allowed = isAllowed;
			setBounds(new Rectangle(start, end).expand(MARGIN, MARGIN));
			repaint();
		}

		private static Point border(Rectangle box, Point to) {
			Point centre = box.getCenter();
			double dx = to.x - centre.x;
			double dy = to.y - centre.y;
			double scale = Math.max(Math.abs(dx) / Math.max(1, box.width), Math.abs(dy) / Math.max(1, box.height)) * 2;
			return scale <= 1 ? centre : new Point((int) (centre.x + dx / scale), (int) (centre.y + dy / scale));
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			graphics.setAntialias(SWT.ON);
			Color colour = !allowed ? NOWHERE : polarity == Polarity.PRO ? PRO : CON;
			graphics.setForegroundColor(colour);
			graphics.setBackgroundColor(colour);
			graphics.setLineWidth(2);
			graphics.setLineStyle(polarity == Polarity.PRO ? SWT.LINE_SOLID : SWT.LINE_DASH);
			graphics.drawLine(start, end);
			graphics.fillOval(end.x - 4, end.y - 4, 8, 8);
		}
	}
}
