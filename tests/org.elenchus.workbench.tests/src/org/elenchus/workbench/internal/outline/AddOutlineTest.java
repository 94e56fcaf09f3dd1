// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.command;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddOutlineTest {

    private SmallMap map;
    private ArgumentMapEditor editor;
    private List<String> preview = List.of();

    @BeforeEach
    void openMap() {
        closeAll();
        map = new SmallMap();
        editor = open(map.document);
        editor.select(List.of(map.reason));
        settle();
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private void write(String outline, String button) {
        Display display = Display.getCurrent();
        display.timerExec(300, () -> {
            for (Shell shell : display.getShells()) {
                if (shell.getText().equals("Add Outline")) {
                    List<Control> controls = ExpectedDialog.controlsOf(shell);
                    first(controls, Text.class).setText(outline);
                    preview = java.util.Arrays.stream(first(controls, Tree.class).getItems()).map(AddOutlineTest::shown).toList();
                    controls.stream().filter(c -> c instanceof Button found && found.getText().replace("&", "").equals(button)).findFirst().orElseThrow()
                            .notifyListeners(SWT.Selection, new Event());
                }
            }
        });
    }

    private static String shown(TreeItem item) {
        StringBuilder text = new StringBuilder(item.getText());
        for (TreeItem child : item.getItems()) {
            text.append(" (").append(shown(child)).append(')');
        }
        return text.toString();
    }

    private static <C extends Control> C first(List<Control> controls, Class<C> type) {
        return controls.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    @Test
    void linesBecomeReasonsAndObjectionsOfWhatIsSelected() {
        write("+ It drifts.\n  - Not far.\n- Not all of it.", "Add to Map");
        command("org.elenchus.workbench.addOutline");
        assertThat(preview).containsExactly("Smoke harms others. (It drifts. (Not far.)) (Not all of it.)");
        assertThat(map.reason.getIncoming()).hasSize(2);
        assertThat(map.document.map().getStatements()).hasSize(6);
        map.document.undo();
        assertThat(map.reason.getIncoming()).isEmpty();
        assertThat(map.document.map().getStatements()).hasSize(3);
    }

    @Test
    void cancellingAddsNothing() {
        write("+ It drifts.", "Cancel");
        command("org.elenchus.workbench.addOutline");
        assertThat(map.document.map().getStatements()).hasSize(3);
    }
}
