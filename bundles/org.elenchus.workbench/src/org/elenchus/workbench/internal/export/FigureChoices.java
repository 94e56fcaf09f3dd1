// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.format.Format;
import org.elenchus.workbench.internal.Messages;

/** The fields in which a user says how a figure is to be; each writes what it holds into the options. UI thread only. */
final class FigureChoices {

    private static final int FIELD_WIDTH = 150;
    private static final String OFF = "false";
    private static final String ON = "true";

    private final Composite grid;
    private final FigureOptions options;
    private final Runnable changed;
    private Text dpi;
    private Button transparent;
    private Button landscape;

    /**
     * @param grid    with two columns
     * @param changed called after each change
     */
    FigureChoices(Composite grid, FigureOptions options, Runnable changed) {
        this.grid = grid;
        this.options = options;
        this.changed = changed;
    }

    void add(List<Format> formats) {
        Map<String, String> names = new LinkedHashMap<>();
        formats.forEach(format -> names.put(format.id(), format.name()));
        combo(Messages.export_format, FigureOptions.FORMAT, names);
        combo(Messages.export_notation, FigureOptions.NOTATION, contributed("notations"));
        combo(Messages.export_layout, FigureOptions.LAYOUT, contributed("layouts"));
        combo(Messages.export_style, FigureOptions.STYLE, contributed("styles"));
        text(Messages.export_width, FigureOptions.WIDTH, Messages.export_width_hint);
        text(Messages.export_font_size, FigureOptions.FONT_SIZE, Messages.export_font_size_hint);
        combo(Messages.export_page, FigureOptions.PAGE, pages());
        landscape = check(Messages.export_landscape, FigureOptions.LANDSCAPE, ON);
        text(Messages.export_depth, FigureOptions.DEPTH, Messages.export_depth_hint);
        check(Messages.export_key, FigureOptions.KEY, OFF);
        dpi = text(Messages.export_dpi, FigureOptions.DPI, Messages.export_dpi_hint);
        transparent = check(Messages.export_transparent, FigureOptions.TRANSPARENT, ON);
    }

    /** Enables what means anything for the choices made. */
    void update(boolean pixels) {
        dpi.setEnabled(pixels);
        transparent.setEnabled(pixels);
        landscape.setEnabled(!options.get(FigureOptions.PAGE).isEmpty());
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("", Messages.export_page_none);
        for (String page : new String[] { "a4", "letter", "a5", "a3", "b5", "legal" }) {
            pages.put(page, page.length() == 2 ? page.toUpperCase(java.util.Locale.ROOT) : Character.toUpperCase(page.charAt(0)) + page.substring(1));
        }
        return pages;
    }

    /** What plug-ins offer, by id, after the choice to take it as in the view. */
    private static Map<String, String> contributed(String what) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", Messages.export_as_in_view);
        for (Contribution contribution : Extensions.installed().of("org.elenchus.rendering." + what)) {
            names.put(contribution.id(), contribution.name());
        }
        return names;
    }

    private void combo(String label, String option, Map<String, String> choices) {
        new Label(grid, SWT.NONE).setText(label);
        Combo combo = new Combo(grid, SWT.READ_ONLY);
        wide(combo, option);
        List<String> ids = new ArrayList<>(choices.keySet());
        combo.setItems(choices.values().toArray(String[]::new));
        combo.select(Math.max(0, ids.indexOf(options.get(option))));
        options.set(option, ids.get(combo.getSelectionIndex()));
        combo.addListener(SWT.Selection, e -> {
            options.set(option, ids.get(combo.getSelectionIndex()));
            changed.run();
        });
    }

    private Text text(String label, String option, String hint) {
        new Label(grid, SWT.NONE).setText(label);
        Text text = new Text(grid, SWT.BORDER);
        wide(text, option);
        text.setMessage(hint);
        text.setText(options.get(option));
        text.addModifyListener(e -> {
            options.set(option, text.getText());
            changed.run();
        });
        return text;
    }

    /** @param unusual the value that is not the default: set when the box is ticked, or, for {@code false}, when it is not */
    private Button check(String label, String option, String unusual) {
        new Label(grid, SWT.NONE);
        Button button = new Button(grid, SWT.CHECK);
        button.setText(label);
        button.setData(option);
        boolean tickedIsUnusual = unusual.equals(ON);
        button.setSelection(options.get(option).equals(unusual) == tickedIsUnusual);
        button.addListener(SWT.Selection, e -> {
            options.set(option, button.getSelection() == tickedIsUnusual ? unusual : "");
            changed.run();
        });
        return button;
    }

    private static void wide(Control control, String option) {
        control.setData(option);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = FIELD_WIDTH;
        control.setLayoutData(data);
    }
}
