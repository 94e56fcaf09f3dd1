// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.page;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.elenchus.core.document.MapDocument;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportWizardTest {

    private static final String DEBATE = "[Bikes]: Towns should build lanes.\n  + Lanes save lives.\n  - Lanes cost money.\n";

    @TempDir
    Path folder;

    private SmallMap map;
    private ArgumentMapEditor editor;
    private ImportWizard wizard;
    private WizardDialog dialog;

    @BeforeEach
    void openMap() {
        closeAll();
        map = new SmallMap();
        editor = open(map.document);
    }

    @AfterEach
    void close() {
        if (dialog != null) {
            dialog.close();
        }
        closeAll();
    }

    private void openWizard() {
        wizard = new ImportWizard(window());
        dialog = wizard.dialog();
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void add(Path... files) {
        wizard.addFiles(List.of(files));
        waitUntil("the files are read", () -> !page1().readings().isBusy());
    }

    private ImportPage page1() {
        return (ImportPage) wizard.getPages()[0];
    }

    private Button button(String text) {
        return ExpectedDialog.controlsOf(dialog.getShell()).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(b -> b.getText().replace("&", "").startsWith(text)).findFirst().orElseThrow(() -> new AssertionError(text));
    }

    private Table inputs() {
        return ExpectedDialog.controlsOf(dialog.getShell()).stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
    }

    private void choose(String destination) {
        Button radio = button(destination);
        assertThat(radio.isEnabled()).as(destination).isTrue();
        for (String other : List.of("A new map", "One new map", "The open map, beside", "The open map, as reasons")) {
            button(other).setSelection(false);
        }
        radio.setSelection(true);
        radio.notifyListeners(SWT.Selection, new Event());
    }

    private void finish() {
        assertThat(wizard.canFinish()).isTrue();
        assertThat(wizard.performFinish()).isTrue();
        dialog.close();
        settle();
    }

    @Test
    void showsWhatEachFileHolds() throws IOException {
        openWizard();
        assertThat(wizard.canFinish()).as("nothing is chosen yet").isFalse();
        add(file("bikes.argdown", DEBATE), file("broken.json", "{\"nodes\": [{\"nodeID\": 1, \"text\""));
        assertThat(inputs().getItem(0).getText(1)).contains("Argdown");
        assertThat(inputs().getItem(0).getText(2)).contains("3 statements, 2 arguments");
        assertThat(page1().readings().all().get(1).problem()).isNotBlank();
        assertThat(wizard.canFinish()).as("the good file alone").isTrue();
    }

    @Test
    void eachBecomesANewMapOfItsName() throws IOException {
        openWizard();
        add(file("bikes.argdown", DEBATE));
        finish();
        MapDocument opened = CurrentMap.of(page().getActiveEditor());
        assertThat(opened).isNotSameAs(map.document);
        assertThat(opened.name()).isEqualTo("bikes");
        assertThat(opened.path()).isNull();
        assertThat(opened.map().getStatements()).hasSize(3);
    }

    @Test
    void severalBecomeOneMap() throws IOException {
        openWizard();
        add(file("one.argdown", DEBATE), file("two.argdown", DEBATE.replace("Bikes", "Boats")));
        choose("One new map");
        finish();
        assertThat(CurrentMap.of(page().getActiveEditor()).map().getStatements()).hasSize(6);
    }

    @Test
    void besideWhatIsThereIsOneStepOfUndo() throws IOException {
        openWizard();
        add(file("one.argdown", DEBATE), file("two.argdown", DEBATE.replace("Bikes", "Boats")));
        choose("The open map, beside");
        finish();
        assertThat(map.document.map().getStatements()).hasSize(9);
        assertThat(map.document.undoLabel()).isEqualTo("Import");
        map.document.undo();
        assertThat(map.document.map().getStatements()).hasSize(3);
    }

    @Test
    void thesesBecomeReasonsForWhatIsSelected() throws IOException {
        editor.select(List.of(map.thesis));
        settle();
        openWizard();
        add(file("bikes.argdown", DEBATE));
        choose("The open map, as reasons");
        finish();
        Statement bikes = map.document.map().getStatements().stream().filter(s -> s.getText().startsWith("Towns")).findFirst().orElseThrow();
        assertThat(SmallMap.argumentOf(bikes).getConclusion()).isSameAs(map.thesis);
        assertThat(SmallMap.argumentOf(bikes).getPolarity()).isEqualTo(Polarity.PRO);
        assertThat(bikes.isMain()).isFalse();
        map.document.undo();
        assertThat(map.document.map().getStatements()).as("one step").hasSize(3);
        assertThat(map.document.map().getArguments()).hasSize(2);
    }

    @Test
    void aFolderGivesWhatIsKnownInIt() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/bikes.argdown"), DEBATE);
        Files.write(folder.resolve("noise.bin"), new byte[] {0, 1, 2});
        openWizard();
        page1().readings().addFolder(folder);
        waitUntil("the folder is read", () -> !page1().readings().all().isEmpty() && !page1().readings().isBusy());
        assertThat(page1().readings().all()).extracting(Reading::name).containsExactly("bikes.argdown");
    }

    @Test
    void theClipboardIsReadAsWhatItIs() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "Rain is likely.\n  + Clouds gather.\n" }, new Transfer[] { TextTransfer.getInstance() });
        openWizard();
        button("Add Clipboard").notifyListeners(SWT.Selection, new Event());
        waitUntil("the clipboard is read", () -> !page1().readings().all().isEmpty() && !page1().readings().isBusy());
        clipboard.dispose();
        assertThat(page1().readings().read()).hasSize(1);
        assertThat(page1().readings().read().get(0).map().getStatements()).extracting(Statement::getText).containsExactly("Rain is likely.", "Clouds gather.");
    }

    @Test
    void aWrongGuessCanBeCorrected() throws IOException {
        openWizard();
        add(file("bikes.argdown", DEBATE));
        Reading guessed = page1().readings().all().get(0);
        page1().readings().readAs(guessed, org.elenchus.core.format.Formats.installed().importer("opml").orElseThrow());
        waitUntil("it is read anew", () -> !page1().readings().isBusy());
        assertThat(page1().readings().all().get(0).problem()).isNotBlank();
        assertThat(wizard.canFinish()).isFalse();
    }
}
