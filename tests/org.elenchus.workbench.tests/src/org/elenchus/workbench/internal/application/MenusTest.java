// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.elenchus.workbench.internal.Commands;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenusTest {

    @AfterEach
    void close() {
        closeAll();
    }

    private static List<String> labels(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        settle();
        List<String> labels = Arrays.stream(menu.getItems()).filter(i -> (i.getStyle() & SWT.SEPARATOR) == 0)
                .map(i -> i.getText().replaceAll("\\t.*", "").replace("&", "")).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return labels;
    }

    private static MenuItem menu(String name) {
        return Arrays.stream(window().getShell().getMenuBar().getItems()).filter(i -> i.getText().replace("&", "").equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void theMenusAreOursAlone() {
        open(new SmallMap().document);
        assertThat(labels(window().getShell().getMenuBar())).startsWith("File", "Edit", "View").endsWith("Help").hasSizeBetween(4, 6);
        assertThat(labels(menu("File").getMenu())).containsExactly("New Map", "Open\u2026", "Open Recent", "Close", "Close All", "Save",
                "Save As...", "Revert\u2026", "Import\u2026", "Export As\u2026", "Export Figure\u2026", "Print\u2026", "Exit");
        assertThat(labels(menu("Help").getMenu())).containsExactly("Manual", "Key Assist\u2026", "Welcome", "Install New Plug-ins\u2026",
                "Installation Details\u2026", "About Elenchus");
    }

    @Test
    void noPreferencePageIsThereThatHasNothingToDoWithMaps() {
        assertThat(window().getWorkbench().getPreferenceManager().getRootSubNodes()).extracting(IPreferenceNode::getLabelText)
                .containsExactlyInAnyOrder("General", "Appearance", "Keys");
    }

    @ParameterizedTest
    @CsvSource({ "CTRL+N, org.eclipse.ui.newWizard", "CTRL+O, org.elenchus.workbench.open", "CTRL+S, org.eclipse.ui.file.save",
            "CTRL+SHIFT+S, org.eclipse.ui.file.saveAs", "CTRL+E, org.elenchus.workbench.exportFigure", "F1, org.eclipse.ui.help.helpContents",
            "CTRL+Z, org.eclipse.ui.edit.undo", "CTRL+Y, org.eclipse.ui.edit.redo", "CTRL+F, org.eclipse.ui.edit.findReplace" })
    void theKeysOfTheManualWork(String keys, String command) throws ParseException {
        open(new SmallMap().document);
        IBindingService bindings = window().getService(IBindingService.class);
        assertThat(bindings.getPerfectMatch(KeySequence.getInstance(keys)).getParameterizedCommand().getId()).isEqualTo(command);
    }

    @Test
    void commandsOfAMapNeedAMap() {
        closeAll();
        ICommandService commands = window().getService(ICommandService.class);
        Command export = commands.getCommand(Commands.EXPORT_FIGURE);
        Command revert = commands.getCommand(IWorkbenchCommandConstants.FILE_REVERT);
        assertThat(export.isEnabled()).isFalse();
        assertThat(revert.isEnabled()).isFalse();
        open(new SmallMap().document);
        assertThat(export.isEnabled()).isTrue();
    }
}
