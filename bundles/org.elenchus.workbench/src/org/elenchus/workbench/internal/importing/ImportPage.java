// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.spi.Input;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.files.FileChoice;
import org.elenchus.workbench.internal.preferences.Preferences;

/** What is imported, what became of it, and where it goes. */
final class ImportPage extends WizardPage {

    /** Greatest number of maps that are opened at once, each in an editor of its own. */
    private static final int MOST_EDITORS = 20;
    private static final int[] WEIGHTS = { 2, 3 };
    private static final int LONGEST_NAME = 60;

    private final IWorkbenchWindow window;
    private final MapDocument open;
    private final Element selected;
    private final Readings readings;
    private ReadingTable table;
    private ReadingPreview preview;
    private Destination destination = Destination.EACH_NEW;

    /**
     * @param open     the map that is open; null for none
     * @param selected the one element selected in it; null for none
     */
    ImportPage(IWorkbenchWindow window, MapDocument open, Element selected) {
        super("import", Messages.import_title, null);
        this.window = window;
        this.open = open;
        this.selected = selected;
        readings = new Readings(window.getShell().getDisplay(), this::changed);
        setMessage(Messages.import_hint);
        setPageComplete(false);
    }

    Readings readings() {
        return readings;
    }

    Destination destination() {
        return destination;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        SashForm sash = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite top = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(top);
        table = new ReadingTable(top, readings, () -> preview.show(table.selected()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        addButtons(top);
        preview = new ReadingPreview(sash);
        sash.setWeights(WEIGHTS);
        addDestinations(area);
        acceptFiles(area);
        setControl(area);
        changed();
    }

    private void addButtons(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        button(column, Messages.import_add_files, () -> readings.add(FileChoice.imports(window).stream().map(Input::of).toList()));
        button(column, Messages.import_add_folder, this::addFolder);
        button(column, Messages.import_add_clipboard, this::addClipboard);
        button(column, Messages.import_remove, () -> readings.remove(table.selection()));
    }

    private static void button(Composite parent, String text, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, e -> action.run());
    }

    private void addFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.import_folder_title);
        dialog.setFilterPath(Preferences.store().getString(Preferences.LAST_FOLDER));
        String chosen = dialog.open();
        if (chosen != null) {
            readings.addFolder(Path.of(chosen));
        }
    }

    private void addClipboard() {
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        try {
            addPasted(clipboard);
        } finally {
            clipboard.dispose();
        }
    }

    private void addPasted(Clipboard clipboard) {
        if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] names) {
            addPaths(names);
        } else if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()) {
            readings.add(List.of(Input.of(Messages.import_clipboard, text)));
        } else {
            setMessage(Messages.import_clipboard_empty, WARNING);
        }
    }

    private void addPaths(String[] names) {
        List<Input> files = new ArrayList<>();
        Arrays.stream(names).map(Path::of).forEach(path -> {
            if (Files.isDirectory(path)) {
                readings.addFolder(path);
            } else {
                files.add(Input.of(path));
            }
        });
        readings.add(files);
    }

    private void acceptFiles(Composite area) {
        DropTarget target = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
            }

            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] names) {
                    addPaths(names);
                }
            }
        });
    }

    private void addDestinations(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(Messages.import_into);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        radio(group, Messages.import_each_new, Destination.EACH_NEW, true);
        String name = open == null ? Messages.import_no_map : open.name();
        radio(group, NLS.bind(Messages.import_open_map, name), Destination.OPEN_MAP, open != null);
        radio(group, Messages.import_one_new, Destination.ONE_NEW, true);
        String element = selected == null ? Messages.import_no_element : "\u201c" + shortened(ElementText.of(selected)) + "\u201d";
        radio(group, NLS.bind(Messages.import_reasons, element), Destination.REASONS, selected != null);
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ').replace("&", "&&");
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME - 1) + "\u2026" : line;
    }

    private void radio(Composite parent, String text, Destination value, boolean enabled) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setEnabled(enabled);
        button.setSelection(value == destination);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) {
                destination = value;
                changed();
            }
        });
    }

    private void changed() {
        if (table == null || table.control().isDisposed()) {
            return;
        }
        table.refresh();
        preview.show(table.selected());
        int read = readings.read().size();
        boolean tooMany = destination == Destination.EACH_NEW && read > MOST_EDITORS;
        setErrorMessage(tooMany ? NLS.bind(Messages.import_too_many, read, MOST_EDITORS) : null);
        setMessage(readings.all().isEmpty() ? Messages.import_hint : readings.isBusy() ? Messages.import_reading : summary(read));
        setPageComplete(read > 0 && !readings.isBusy() && !tooMany);
    }

    private String summary(int read) {
        int failed = readings.all().size() - read;
        return failed == 0 ? NLS.bind(Messages.import_ready, read) : NLS.bind(Messages.import_ready_but, read, failed);
    }

    @Override
    public void dispose() {
        readings.close();
        super.dispose();
    }
}
