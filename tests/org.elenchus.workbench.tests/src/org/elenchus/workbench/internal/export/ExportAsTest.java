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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportAsTest {

    @TempDir
    Path folder;

    private final List<String> shown = new ArrayList<>();
    private SmallMap map;
    private ExportAsDialog dialog;

    @BeforeEach
    void openDialog() {
        closeAll();
        map = new SmallMap();
        map.reason.setNote("Measured in three parks.");
        open(map.document);
        dialog = new ExportAsDialog(window().getShell(), map.document.map(), null, shown::add);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }

    @AfterEach
    void close() {
        dialog.close();
        closeAll();
    }

    private Table table(int index) {
        return ExpectedDialog.controlsOf(dialog.getShell()).stream().filter(Table.class::isInstance).map(Table.class::cast).toList().get(index);
    }

    private void choose(String name) {
        Table formats = table(0);
        int at = Arrays.stream(formats.getItems()).map(item -> item.getText()).toList().indexOf(name);
        assertThat(at).as("%s among %s", name, Arrays.toString(formats.getItems())).isNotNegative();
        formats.setSelection(at);
        formats.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void figuresAreNotAmongTheFormats() {
        assertThat(Arrays.stream(table(0).getItems()).map(item -> item.getText())).contains("Argdown").doesNotContain("PNG");
    }

    @Test
    void whatCannotGoAlongIsShownBeforeAnythingIsWrittenAndLeadsToItsElement() {
        choose("ICCMA facts (apx)");
        Table losses = table(1);
        waitUntil("the losses are shown", () -> losses.getItemCount() > 0);
        losses.setSelection(0);
        losses.notifyListeners(SWT.Selection, new Event());
        assertThat(shown).isNotEmpty();
    }

    @Test
    void theChosenFormatIsWritten() throws IOException {
        choose("Argdown");
        Path file = folder.resolve("smoke.argdown");
        new FigureExport(window(), map.document.map(), null).write(dialog.format(), Map.of(), file);
        assertThat(Files.readString(file)).contains("Parks should be free of smoke.").contains("+").contains("Smoke harms others.");
    }
}
