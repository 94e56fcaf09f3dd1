// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.sight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.elenchus.core.filter.Shown;
import org.elenchus.core.filter.Sight;
import org.elenchus.diagram.internal.Messages;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;

/** Above the canvas: which view of the map it is, where there are several, and what is not shown, where something is not. */
public final class SightStrip {

	private static final int LONGEST_NAME = 48;

	private final Composite strip;
	private final Composite body;
	private final Combo views;
	private final Label notice;
	private final Label stepsLabel;
	private final Spinner steps;
	private final Button dimming;
	private final Button whole;
	private final Label leftOut;
	private MapCanvas canvas;

	/** @param parent of the editor; the canvas goes into {@link #body()} */
	public SightStrip(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		frame.setLayout(plain(1));
		strip = new Composite(frame, SWT.NONE);
		GridLayout row = new GridLayout(7, false);
		row.marginHeight = 2;
		row.marginWidth = 6;
		strip.setLayout(row);
		strip.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		views = new Combo(strip, SWT.DROP_DOWN | SWT.READ_ONLY);
		views.setToolTipText(Messages.strip_views);
		notice = new Label(strip, SWT.NONE);
		notice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		leftOut = new Label(strip, SWT.NONE);
		stepsLabel = new Label(strip, SWT.NONE);
		stepsLabel.setText(Messages.strip_steps);
		steps = new Spinner(strip, SWT.BORDER);
		steps.setMinimum(0);
		steps.setMaximum(Sight.MOST_STEPS);
		steps.setToolTipText(Messages.strip_steps_tip);
		dimming = new Button(strip, SWT.CHECK);
		dimming.setText(Messages.strip_dim);
		whole = new Button(strip, SWT.PUSH);
		whole.setText(Messages.strip_whole);
		whole.setToolTipText(Messages.strip_whole_tip);
		body = new Composite(frame, SWT.NONE);
		body.setLayout(new org.eclipse.swt.layout.FillLayout());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		show(strip, false);
	}

	private static GridLayout plain(int columns) {
		GridLayout layout = new GridLayout(columns, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		return layout;
	}

	/** Where the canvas goes. */
	public Composite body() {
		return body;
	}

	/** Begins to tell about a canvas, and to command it. */
	public void connect(MapCanvas shown) {
		canvas = shown;
		canvas.looking().addListener(this::update);
		views.addListener(SWT.Selection, event -> choose());
		steps.addListener(SWT.Selection, event -> canvas.look(sight().withFocus(sight().focus(), steps.getSelection())));
		dimming.addListener(SWT.Selection, event -> canvas.look(sight().withDimming(dimming.getSelection())));
		whole.addListener(SWT.Selection, event -> {
			canvas.look(Sight.WHOLE.withDimming(sight().dimming()));
			canvas.viewer().getControl().setFocus();
		});
		update();
	}

	private Sight sight() {
		return canvas.looking().sight();
	}

	private void choose() {
		List<MapView> all = canvas.drawn().map().getViews();
		int at = views.getSelectionIndex();
		if (at >= 0 && at < all.size()) {
			canvas.choose(all.get(at));
			canvas.viewer().getControl().setFocus();
		}
	}

	/** Brings it up to date with the map and what is in sight of it. */
	public void update() {
		if (canvas == null || strip.isDisposed()) {
			return;
		}
		boolean several = showViews();
		Shown shown = canvas.looking().shown();
		boolean focused = sight().focus() != null;
		notice.setText(shown == null ? "" : sentence(shown).replace("&", "&&"));
		notice.setToolTipText(notice.getText());
		if (steps.getSelection() != sight().steps()) {
			steps.setSelection(sight().steps());
		}
		dimming.setSelection(sight().dimming());
		show(stepsLabel, focused);
		show(steps, focused);
		show(dimming, shown != null);
		show(whole, shown != null);
		boolean lacking = showLeftOut();
		show(leftOut, lacking);
		show(strip, several || shown != null || lacking);
		strip.layout();
		strip.getParent().layout();
	}

	private boolean showViews() {
		List<MapView> all = canvas.drawn().map().getViews();
		String[] names = new String[all.size()];
		for (int i = 0; i < names.length; i++) {
			String name = all.get(i).getName();
			names[i] = name == null || name.isBlank() ? NLS.bind(Messages.strip_view, i + 1) : name;
		}
		if (!List.of(names).equals(List.of(views.getItems()))) {
			views.setItems(names);
		}
		views.select(all.indexOf(canvas.drawn().view()));
		show(views, names.length > 1);
		return names.length > 1;
	}

	/** What the notation has no way to draw, said once however many elements it concerns; all of it in the tooltip. */
	private boolean showLeftOut() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		canvas.drawn().drawing().leftOut().forEach(one -> counts.merge(one.what(), 1, Integer::sum));
		int total = counts.values().stream().mapToInt(Integer::intValue).sum();
		StringBuilder all = new StringBuilder(Messages.strip_leftOut_tip);
		counts.forEach((what, count) -> all.append("\n• ").append(what).append(count == 1 ? "" : NLS.bind(Messages.strip_leftOut_times, count)));
		leftOut.setText(total == 1 ? Messages.strip_leftOut_one : NLS.bind(Messages.strip_leftOut, total));
		leftOut.setToolTipText(all.toString().replace("&", "&&"));
		return total > 0;
	}

	private String sentence(Shown shown) {
		Sight sight = sight();
		String counts = sight.dimming() ? Messages.strip_counts_dimmed : Messages.strip_counts;
		StringBuilder text = new StringBuilder(NLS.bind(counts, shown.statements(), shown.total()));
		if (sight.focus() != null && canvas.drawn().document().find(sight.focus()) instanceof Element element) {
			text.append(Messages.strip_separator).append(NLS.bind(Messages.strip_around, name(element)));
		}
		if (!sight.filter().isEmpty()) {
			text.append(Messages.strip_separator).append(NLS.bind(Messages.strip_filter, sight.filter()));
		}
		return text.toString();
	}

	private static String name(Element element) {
		String text = element instanceof Statement statement && statement.getText() != null ? statement.getText() : element.getLabel();
		String line = text == null || text.isBlank() ? Messages.strip_inference : text.strip().replaceAll("\\s+", " ");
		return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME).strip() + "…";
	}

	private static void show(Control control, boolean visible) {
		if (!(control.getLayoutData() instanceof GridData)) {
			control.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		}
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
	}
}
