// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.losses.LossTable;
import org.elenchus.workbench.internal.preferences.Preferences;

/** Asks in which format a map is to be written and shows for each what could not go along. */
public final class ExportAsDialog extends TitleAreaDialog {

    private static final Point FIRST_SIZE = new Point(900, 620);
    private static final int[] WEIGHTS = { 2, 5 };
    private static final String LAST = "export.as.format";

    private final List<Format> formats;
    private final ArgumentMap map;
    private final MapView view;
    private final Consumer<String> element;
    private Format format;
    private Label description;
    private LossTable losses;
    private Job trial;

    /**
     * @param view    the view that is shown; null for the map's first
     * @param element told the id of the element of a loss that is selected
     */
    public ExportAsDialog(Shell parent, ArgumentMap map, MapView view, Consumer<String> element) {
        super(parent);
        this.map = map;
        this.view = view;
        this.element = element;
        formats = Formats.installed().exporters().stream().filter(f -> !Figures.isFigure(f) && !f.id().equals(Formats.NATIVE))
                .sorted(Comparator.comparing(Format::name, String.CASE_INSENSITIVE_ORDER)).toList();
        String last = Preferences.store().getString(LAST);
        format = formats.stream().filter(f -> f.id().equals(last)).findFirst().orElse(formats.get(0));
    }

    /** The chosen format. */
    public Format format() {
        return format;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.export_as_title);
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
        setTitle(Messages.export_as_title);
        setMessage(Messages.export_as_hint);
        Composite area = (Composite) super.createDialogArea(parent);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        TableViewer list = new TableViewer(sash, SWT.BORDER | SWT.SINGLE);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(f -> ((Format) f).name()));
        list.setInput(formats);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 0).applyTo(right);
        description = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(description);
        losses = new LossTable(right, element);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(losses);
        sash.setWeights(WEIGHTS);
        list.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Format chosen) {
                choose(chosen);
            }
        });
        list.addDoubleClickListener(event -> okPressed());
        list.setSelection(new StructuredSelection(format), true);
        return area;
    }

    private void choose(Format chosen) {
        format = chosen;
        description.setText(chosen.description());
        description.getParent().layout();
        cancelTrial();
        trial = Job.createSystem("export trial", (ICoreRunnable) monitor -> {
            LossReport report = new LossReport();
            String problem = tryOut(chosen, report, monitor::isCanceled);
            later(chosen, report, problem);
        });
        trial.schedule();
    }

    /** Writes to nowhere, to learn what would be lost. @return why it is impossible, or null */
    private String tryOut(Format chosen, LossReport report, java.util.function.BooleanSupplier cancelled) {
        Progress progress = new Progress() {
            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
        try {
            chosen.exporter().write(map, new ExportRequest(view, Map.of(), report, progress), OutputStream.nullOutputStream());
            return null;
        } catch (IOException | ExportException e) {
            return e.getLocalizedMessage();
        } catch (java.util.concurrent.CancellationException e) {
            return "";
        }
    }

    private void later(Format chosen, LossReport report, String problem) {
        Shell shell = getShell();
        if (shell != null && !shell.isDisposed()) {
            shell.getDisplay().asyncExec(() -> {
                if (!losses.isDisposed() && chosen == format) {
                    setErrorMessage(problem == null || problem.isEmpty() ? null : problem);
                    losses.show(report);
                    getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
                }
            });
        }
    }

    private void cancelTrial() {
        if (trial != null) {
            trial.cancel();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.export_button, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        Preferences.store().setValue(LAST, format.id());
        super.okPressed();
    }

    @Override
    public boolean close() {
        cancelTrial();
        return super.close();
    }
}
