// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.core.format.Format;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.SizedDialog;

/** Asks how a figure is to be written and shows at each choice how it will look, as large as it will be in print. */
public final class ExportFigureDialog extends SizedDialog {

    private static final int NOTE_WIDTH = 270;
    private static final Point FIRST_SIZE = new Point(1060, 760);
    private static final String PNG = "png";
    private static final double MM_PER_INCH = 25.4;

    private final List<Format> formats;
    private final ArgumentMap map;
    private final MapView view;
    private final FigureOptions options;
    private FigureChoices choices;
    private FigurePreview preview;
    private Label problem;
    private Label size;

    /**
     * @param formats of figures, at least one
     * @param view    the view to draw; null for the map's first
     * @param file    of the map, by which the choices are remembered; null for a map without one
     */
    public ExportFigureDialog(Shell parent, List<Format> formats, ArgumentMap map, MapView view, Path file) {
        super(parent, Messages.export_title, FIRST_SIZE);
        this.formats = formats;
        this.map = map;
        this.view = view;
        options = FigureOptions.remembered(file);
    }

    /** The chosen format. */
    public Format format() {
        return formats.stream().filter(f -> f.id().equals(options.get(FigureOptions.FORMAT))).findFirst().orElse(formats.get(0));
    }

    /** The chosen options, as exporters take them. */
    public Map<String, String> chosen() {
        return options.forExporter(isOfPixels());
    }

    private boolean isOfPixels() {
        return format().id().equals(PNG);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        Composite fields = new Composite(area, SWT.NONE);
        fields.setLayout(new GridLayout(2, false));
        fields.setLayoutData(new GridData(SWT.BEGINNING, SWT.FILL, false, true));
        choices = new FigureChoices(fields, options, this::update);
        choices.add(formats);
        Composite side = new Composite(area, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        side.setLayout(layout);
        side.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        preview = new FigurePreview(side, this::drawn);
        preview.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        addSizes(side);
        problem = new Label(fields, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
        data.widthHint = NOTE_WIDTH;
        problem.setLayoutData(data);
        update();
        return area;
    }

    private void addSizes(Composite side) {
        Button whole = new Button(side, SWT.CHECK);
        whole.setText(Messages.export_preview_whole);
        whole.addListener(SWT.Selection, e -> preview.showWhole(whole.getSelection()));
        size = new Label(side, SWT.RIGHT);
        size.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void drawn(FigurePreview.Result result) {
        tell(result.notes());
        long width = millimetres(result.size().x);
        long height = millimetres(result.size().y);
        size.setText(result.pages() == 1 ? NLS.bind(Messages.export_size, width, height)
                : NLS.bind(Messages.export_sizes, new Object[] { result.pages(), width, height }));
    }

    private long millimetres(int pixels) {
        return Math.round(pixels * MM_PER_INCH / dpi());
    }

    private int dpi() {
        return getShell().getDisplay().getDPI().x;
    }

    private void update() {
        if (preview == null || problem == null) {
            return;
        }
        choices.update(isOfPixels());
        String wrong = FigureNumbers.problem(options);
        tell(wrong == null ? "" : wrong);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
        }
        if (wrong == null) {
            preview.show(map, view, options.forPreview(dpi()));
        }
    }

    /** What is wrong with the choices, or what the figure cannot show. */
    private void tell(String note) {
        problem.setText(note);
        problem.getParent().layout();
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
