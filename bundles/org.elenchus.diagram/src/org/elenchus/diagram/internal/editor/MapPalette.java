// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.editor;

import java.util.function.Supplier;

import org.eclipse.gef.Tool;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.eclipse.jface.resource.ImageDescriptor;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.tools.ArgueTool;
import org.elenchus.diagram.internal.tools.MapSelectionTool;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** The tools beside the canvas. */
final class MapPalette {

	private MapPalette() {
	}

	static PaletteRoot create() {
		PaletteRoot root = new PaletteRoot();
		PaletteGroup group = new PaletteGroup(Messages.palette_title);
		Entry select = new Entry(Messages.palette_select, Messages.palette_select_description, "select", MapSelectionTool::new);
		group.add(select);
		group.add(new Entry(Messages.palette_marquee, Messages.palette_marquee_description, "marquee", MarqueeSelectionTool::new));
		group.add(new Entry(Messages.palette_statement, Messages.palette_statement_description, "add_statement",
				() -> new CreationTool(new NewStatement())));
		group.add(new Entry(Messages.palette_reason, Messages.palette_reason_description, "add_reason",
				() -> new ArgueTool(Polarity.PRO, false)));
		group.add(new Entry(Messages.palette_objection, Messages.palette_objection_description, "add_objection",
				() -> new ArgueTool(Polarity.CON, false)));
		group.add(new Entry(Messages.palette_undercut, Messages.palette_undercut_description, "undercut",
				() -> new ArgueTool(Polarity.CON, true)));
		root.add(group);
		root.setDefaultEntry(select);
		return root;
	}

	private static final class Entry extends ToolEntry {
		private final Supplier<Tool> tool;

		Entry(String label, String description, String icon, Supplier<Tool> tool) {
			super(label, description, icon(icon), icon(icon));
			this.tool = tool;
		}

		private static ImageDescriptor icon(String name) {
			return ImageDescriptor.createFromURL(MapPalette.class.getResource("/icons/" + name + ".svg"));
		}

		@Override
		public Tool createTool() {
			Tool made = tool.get();
			made.setProperties(getToolProperties());
			return made;
		}
	}

	/** The map makes the statement itself; the tool needs only to know what it makes. */
	private static final class NewStatement implements CreationFactory {
		@Override
		public Object getNewObject() {
			return null;
		}

		@Override
		public Object getObjectType() {
			return Statement.class;
		}
	}
}
