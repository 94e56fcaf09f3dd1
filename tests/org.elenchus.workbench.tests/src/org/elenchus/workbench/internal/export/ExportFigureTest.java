// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFigureTest {

    @TempDir
    Path folder;

    private SmallMap map;
    private ExportFigureDialog dialog;

    @BeforeEach
    void openDialog() {
        closeAll();
        map = new SmallMap();
        open(map.document);
        List<Format> figures = List.of(format("svg"), format("png"));
        dialog = new ExportFigureDialog(window().getShell(), figures, map.document.map(), null, folder.resolve("smoke.argmap"));
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        closeAll();
    }

    private static Format format(String id) {
        return Formats.installed().exporter(id).orElseThrow();
    }

    private <C> C control(Class<C> type, String option) {
        return ExpectedDialog.controlsOf(dialog.getShell()).stream().filter(type::isInstance).filter(c -> option.equals(c.getData()))
                .map(type::cast).findFirst().orElseThrow();
    }

    private void choose(String format) {
        Combo combo = control(Combo.class, FigureOptions.FORMAT);
        combo.select(combo.indexOf(format(format).name()));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private Button exportButton() {
        return ExpectedDialog.controlsOf(dialog.getShell()).stream().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(b -> b.getText().startsWith("Export")).findFirst().orElseThrow();
    }

    @Test
    void theFigureIsShownBeforeItIsWritten() {
        waitUntil("the preview is drawn", dialog::isPreviewDrawn);
        assertThat(dialog.isPreviewDrawn()).isTrue();
    }

    @Test
    void whatIsChosenIsWritten() throws IOException {
        choose("svg");
        control(Text.class, FigureOptions.WIDTH).setText("84");
        exportButton().notifyListeners(SWT.Selection, new Event());
        assertThat(dialog.getReturnCode()).isEqualTo(Window.OK);
        assertThat(dialog.chosen()).containsEntry("width", "84mm").doesNotContainKey("dpi");
        Path file = folder.resolve("smoke.svg");
        new FigureExport(window(), map.document.map(), null).write(dialog.format(), dialog.chosen(), file);
        assertThat(Files.readString(file)).contains("<svg").contains("238.11pt").contains("Smoke harms others.");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
        assertThat(others(file)).as("rights of others").isEqualTo(others(Files.createFile(folder.resolve("plain"))));
    }

    /** What the system gives to others by default; a figure is no secret. */
    private static Object others(Path file) throws IOException {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class) != null ? Files.getPosixFilePermissions(file) : "";
    }

    @Test
    void theChoicesAreThereTheNextTime() {
        choose("png");
        control(Text.class, FigureOptions.DPI).setText("450");
        exportButton().notifyListeners(SWT.Selection, new Event());
        FigureOptions next = FigureOptions.remembered(folder.resolve("smoke.argmap"));
        assertThat(next.get(FigureOptions.FORMAT)).isEqualTo("png");
        assertThat(next.get(FigureOptions.DPI)).isEqualTo("450");
    }

    @Test
    void eachMapHasItsOwnChoices() {
        control(Text.class, FigureOptions.WIDTH).setText("84");
        exportButton().notifyListeners(SWT.Selection, new Event());
        FigureOptions other = FigureOptions.remembered(folder.resolve("other.argmap"));
        assertThat(other.get(FigureOptions.WIDTH)).as("a map that was never exported begins with what was chosen last").isEqualTo("84");
        other.set(FigureOptions.WIDTH, "174");
        other.remember();
        assertThat(FigureOptions.remembered(folder.resolve("smoke.argmap")).get(FigureOptions.WIDTH)).isEqualTo("84");
        assertThat(FigureOptions.remembered(folder.resolve("other.argmap")).get(FigureOptions.WIDTH)).isEqualTo("174");
    }

    @Test
    void sheetsAreWrittenAsNumberedFiles() {
        Map<String, String> options = Map.of("page", "60mmx40mm", "margin", "1mm", "font-size", "14pt");
        new FigureExport(window(), map.document.map(), null).write(format("svg"), options, folder.resolve("smoke.svg"));
        assertThat(folder.resolve("smoke-1.svg")).exists();
        assertThat(folder.resolve("smoke-2.svg")).exists();
        assertThat(folder.resolve("smoke.svg")).doesNotExist();
    }

    @Test
    void theSizeOfTheTypeAndTheSheetAreHandedOn() {
        control(Text.class, FigureOptions.FONT_SIZE).setText("8");
        Combo page = control(Combo.class, FigureOptions.PAGE);
        page.select(page.indexOf("A4"));
        page.notifyListeners(SWT.Selection, new Event());
        assertThat(dialog.chosen()).containsEntry("font-size", "8pt").containsEntry("page", "a4");
        page.select(0);
        page.notifyListeners(SWT.Selection, new Event());
        control(Text.class, FigureOptions.FONT_SIZE).setText("");
        assertThat(dialog.chosen()).doesNotContainKeys("font-size", "page", "landscape");
    }

    @Test
    void numbersThatMakeNoSenseCannotBeExported() {
        Text width = control(Text.class, FigureOptions.WIDTH);
        width.setText("wide");
        assertThat(exportButton().isEnabled()).isFalse();
        width.setText("");
        assertThat(exportButton().isEnabled()).isTrue();
    }

    @Test
    void aFolderThatIsNotThereIsToldOfAndNothingIsLeftBehind() {
        ExpectedDialog error = ExpectedDialog.answeredWith("OK");
        Path file = folder.resolve("no-such-folder").resolve("smoke.svg");
        new FigureExport(window(), map.document.map(), null).write(format("svg"), dialog.chosen(), file);
        error.stop();
        assertThat(error.titles()).containsExactly("The File Cannot Be Written");
        assertThat(file).doesNotExist();
    }
}
