// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.format.Format;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Messages;

/** Asks how a figure is to be written and shows at each choice how it will look. */
public final class ExportFigureDialog extends Dialog {

    private static final int SCREEN_DPI = 110;
    private static final int FIELD_WIDTH = 150;
    private static final Point FIRST_SIZE = new Point(980, 640);
    private static final String PNG = "png";

    private final List<Format> formats;
    private final ArgumentMap map;
    private final MapView view;
    private final FigureOptions options = FigureOptions.remembered();
    private FigurePreview preview;
    private Text dpi;
    private Label problem;

    /**
     * @param formats of figures, at least one
     * @param view    the view to draw; null for the map's first
     */
    public ExportFigureDialog(Shell parent, List<Format> formats, ArgumentMap map, MapView view) {
        super(parent);
        this.formats = formats;
        this.map = map;
        this.view = view;
    }

    /** The chosen format. */
    public Format format() {
        return formats.stream().filter(f -> f.id().equals(options.get(FigureOptions.FORMAT))).findFirst().orElse(formats.get(0));
    }

    /** The chosen options, as exporters take them. */
    public Map<String, String> chosen() {
        Map<String, String> chosen = options.forExporter();
        if (!takesDpi()) {
            chosen.remove(FigureOptions.DPI);
        }
        return chosen;
    }

    private boolean takesDpi() {
        return format().id().equals(PNG);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.export_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return FIRST_SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        Composite choices = new Composite(area, SWT.NONE);
        choices.setLayout(new GridLayout(2, false));
        choices.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, true));
        addChoices(choices);
        preview = new FigurePreview(area);
        preview.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        update();
        return area;
    }

    private void addChoices(Composite grid) {
        Map<String, String> names = new LinkedHashMap<>();
        formats.forEach(format -> names.put(format.id(), format.name()));
        combo(grid, Messages.export_format, FigureOptions.FORMAT, names);
        combo(grid, Messages.export_notation, FigureOptions.NOTATION, contributed("notations"));
        combo(grid, Messages.export_layout, FigureOptions.LAYOUT, contributed("layouts"));
        combo(grid, Messages.export_style, FigureOptions.STYLE, contributed("styles"));
        number(grid, Messages.export_width, FigureOptions.WIDTH, Messages.export_width_hint);
        dpi = number(grid, Messages.export_dpi, FigureOptions.DPI, Messages.export_dpi_hint);
        problem = new Label(grid, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.widthHint = FIELD_WIDTH;
        problem.setLayoutData(data);
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

    private void combo(Composite grid, String label, String option, Map<String, String> choices) {
        new Label(grid, SWT.NONE).setText(label);
        Combo combo = new Combo(grid, SWT.READ_ONLY);
        combo.setData(option);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = FIELD_WIDTH;
        combo.setLayoutData(data);
        List<String> ids = new ArrayList<>(choices.keySet());
        combo.setItems(choices.values().toArray(String[]::new));
        combo.select(Math.max(0, ids.indexOf(options.get(option))));
        options.set(option, ids.get(combo.getSelectionIndex()));
        combo.addListener(SWT.Selection, e -> {
            options.set(option, ids.get(combo.getSelectionIndex()));
            update();
        });
    }

    private Text number(Composite grid, String label, String option, String hint) {
        new Label(grid, SWT.NONE).setText(label);
        Text text = new Text(grid, SWT.BORDER);
        text.setData(option);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setMessage(hint);
        text.setText(options.get(option));
        text.addModifyListener(e -> {
            options.set(option, text.getText());
            update();
        });
        return text;
    }

    private void update() {
        if (preview == null) {
            return;
        }
        dpi.setEnabled(takesDpi());
        String wrong = FigureNumbers.problem(options);
        problem.setText(wrong == null ? "" : wrong);
        problem.getParent().layout();
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
        }
        if (wrong == null) {
            preview.show(map, view, options.forPreview(SCREEN_DPI));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.export_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        getButton(IDialogConstants.OK_ID).setEnabled(FigureNumbers.problem(options) == null);
    }

    /** Whether the preview shows the figure by now. */
    public boolean isPreviewDrawn() {
        return preview != null && preview.isDrawn();
    }

    @Override
    protected void okPressed() {
        options.remember();
        super.okPressed();
    }
}
