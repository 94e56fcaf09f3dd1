// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.HashMap;
import java.util.Map;

import org.elenchus.diagram.internal.commands.ArrangeOperations.Line;
import org.elenchus.diagram.internal.handles.ArgueHandle.Side;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.rendering.layout.Direction;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.notation.Notations;
import org.elenchus.rendering.style.Styles;

/** All operations on one canvas, by the last part of their commands' ids. */
final class Operations {

	private static final String PROPERTY = Operations.class.getName();
	private static final double STEP = 6;

	private final Map<String, Operation> all = new HashMap<>();
	private final MapCanvas canvas;

	private Operations(MapCanvas canvas) {
		this.canvas = canvas;
	}

	/** Made once for each canvas, and forgotten with it. */
	@SuppressWarnings("unchecked")
	static Map<String, Operation> on(MapCanvas canvas) {
		Object made = canvas.viewer().getProperty(PROPERTY);
		if (made == null) {
			made = of(canvas);
			canvas.viewer().setProperty(PROPERTY, made);
		}
		return (Map<String, Operation>) made;
	}

	/** Made anew, with what has been installed meanwhile. */
	static Map<String, Operation> anewOn(MapCanvas canvas) {
		canvas.viewer().setProperty(PROPERTY, null);
		return on(canvas);
	}

	private static Map<String, Operation> of(MapCanvas canvas) {
		Operations operations = new Operations(canvas);
		operations.addStructure();
		operations.addWalks();
		operations.addArranging();
		operations.addLayouts();
		operations.addLooks();
		operations.addViewing();
		operations.addSights();
		return operations.all;
	}

	private void addStructure() {
		StructureOperations structure = new StructureOperations(canvas);
		all.put("addStatement", Operation.always(structure::addStatement));
		all.put("addReason", Operation.always(structure::addReason));
		all.put("addObjection", Operation.when(structure::hasElement, structure::addObjection));
		all.put("addPremise", Operation.when(structure::hasArgument, structure::addPremise));
		all.put("addUndercutter", Operation.when(structure::hasArgument, structure::addUndercutter));
		all.put("editText", Operation.when(structure::canEditText, structure::editText));
		all.put("reversePolarity", Operation.when(structure::hasArgument, structure::reversePolarity));
		all.put("selectInference", Operation.when(structure::hasArgument, structure::selectInference));
		all.put("duplicate", Operation.when(structure::canDuplicate, structure::duplicate));
		all.put("unlink", Operation.when(structure::canUnlink, structure::unlink));
		all.put("group", Operation.when(structure::canGroup, structure::group));
		all.put("ungroup", Operation.when(structure::canUngroup, structure::ungroup));
		all.put("pin", Operation.when(structure::hasPlaced, structure::togglePinned));
		all.put("collapse", Operation.when(structure::hasElement, structure::toggleCollapsed));
	}

	private void addWalks() {
		WalkOperations walks = new WalkOperations(canvas);
		all.put("walkUp", Operation.always(() -> walks.walk(Side.TOP)));
		all.put("walkDown", Operation.always(() -> walks.walk(Side.BOTTOM)));
		all.put("walkLeft", Operation.always(() -> walks.walk(Side.LEFT)));
		all.put("walkRight", Operation.always(() -> walks.walk(Side.RIGHT)));
		all.put("walkToStart", Operation.always(walks::toStart));
	}

	private void addArranging() {
		ArrangeOperations arrange = new ArrangeOperations(canvas);
		for (Line line : Line.values()) {
			all.put("align." + line.name().toLowerCase(java.util.Locale.ROOT), Operation.when(arrange::hasSeveral, () -> arrange.align(line)));
		}
		all.put("distribute.horizontally", Operation.when(arrange::hasThree, () -> arrange.distribute(true)));
		all.put("distribute.vertically", Operation.when(arrange::hasThree, () -> arrange.distribute(false)));
		all.put("sameWidth", Operation.when(arrange::hasStatements, arrange::sameWidth));
		addNudge("nudgeUp", arrange, 0, -STEP);
		addNudge("nudgeDown", arrange, 0, STEP);
		addNudge("nudgeLeft", arrange, -STEP, 0);
		addNudge("nudgeRight", arrange, STEP, 0);
	}

	private void addNudge(String id, ArrangeOperations arrange, double dx, double dy) {
		StructureOperations structure = new StructureOperations(canvas);
		all.put(id, Operation.when(structure::hasElement, () -> arrange.nudge(dx, dy)));
	}

	private void addLayouts() {
		LayoutOperations layouts = new LayoutOperations(canvas);
		all.put("layout", Operation.always(layouts::layOut));
		Layouts.contributions().forEach(layout -> all.put("layout." + layout.id(), Operation.toggle(
				() -> canvas.drawn().choices().layout().equals(layout.id()), () -> layouts.layOut(layout.id()))));
		for (Direction direction : Direction.values()) {
			all.put("direction." + direction.word(),
					Operation.toggle(() -> canvas.drawn().choices().direction() == direction, () -> layouts.direct(direction)));
		}
		TidyOperation tidy = new TidyOperation(canvas);
		all.put("tidy", Operation.when(tidy::isPossible, tidy::run));
		all.put("automaticLayout", Operation.toggle(layouts::isAutomatic, layouts::toggleAutomatic));
	}

	private void addSights() {
		SightOperations sight = new SightOperations(canvas);
		all.put("focus", Operation.when(sight::canFocus, sight::toggleFocus));
		all.put("focusMore", Operation.when(sight::isFocused, () -> sight.reach(1)));
		all.put("focusLess", Operation.when(sight::isFocused, () -> sight.reach(-1)));
		all.put("wholeMap", Operation.when(sight::isPart, sight::leave));
		all.put("dimOthers", Operation.toggle(sight::isDimming, sight::toggleDimming));
		MapViewOperations views = new MapViewOperations(canvas);
		all.put("addView", Operation.always(views::add));
		all.put("renameView", Operation.when(views::hasView, views::rename));
		all.put("deleteView", Operation.when(views::hasSeveral, views::delete));
		all.put("nextView", Operation.when(views::hasSeveral, views::next));
		all.put("openBeside", Operation.always(views::openBeside));
	}

	private void addLooks() {
		LookOperations looks = new LookOperations(canvas);
		all.put("chooseNotation", Operation.always(looks::nextNotation));
		all.put("chooseStyle", Operation.always(looks::nextStyle));
		Notations.contributions().forEach(notation -> all.put("notation." + notation.id(),
				Operation.toggle(() -> looks.isNotation(notation.id()), () -> looks.showIn(notation.id()))));
		Styles.installed().names().forEach(style -> all.put("style." + style.id(),
				Operation.toggle(() -> looks.isStyle(style.id()), () -> looks.style(style.id()))));
	}

	private void addViewing() {
		ViewOperations view = new ViewOperations(canvas);
		all.put("zoomIn", Operation.always(() -> canvas.zooming().in(canvas.placeOfSelection())));
		all.put("zoomOut", Operation.always(() -> canvas.zooming().out(canvas.placeOfSelection())));
		all.put("zoomActual", Operation.always(() -> canvas.zooming().actual(canvas.placeOfSelection())));
		all.put("zoomFit", Operation.always(canvas::fit));
		all.put("zoomSelection", Operation.when(() -> !canvas.selection().isEmpty(), canvas::fitSelection));
		all.put("grid", Operation.toggle(view::showsGrid, view::toggleGrid));
		all.put("snapToGrid", Operation.toggle(view::snapsToGrid, view::toggleSnapToGrid));
		all.put("snapToGeometry", Operation.toggle(view::snapsToGeometry, view::toggleSnapToGeometry));
		all.put("menu", Operation.always(view::openMenu));
	}
}
