// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.waitUntil;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplaceDialogTest {

    private SmallMap map;
    private ReplaceDialog dialog;

    @BeforeEach
    void openDialog() {
        closeAll();
        map = new SmallMap();
        dialog = new ReplaceDialog(open(map.document));
        dialog.setBlockOnOpen(false);
        dialog.open();
        settle();
    }

    @AfterEach
    void close() {
        dialog.close();
        closeAll();
    }

    private Table table() {
        return dialog.matches().table();
    }

    @Test
    void whatIsFoundIsListedAsItIsAndAsItWouldBe() {
        dialog.wanted().setText("parks");
        waitUntil("both places are found", () -> table().getItemCount() == 2);
        dialog.replacement().setText("squares");
        settle();
        TableItem first = table().getItem(0);
        assertThat(first.getText(1)).isEqualTo("Parks should be free of smoke.");
        assertThat(first.getText(2)).isEqualTo("squares should be free of smoke.");
        assertThat(first.getChecked()).isTrue();
    }

    @Test
    void onlyWhatIsCheckedIsReplacedInOneStep() {
        dialog.wanted().setText("parks");
        waitUntil("both places are found", () -> table().getItemCount() == 2);
        dialog.replacement().setText("Squares");
        settle();
        TableItem second = table().getItem(1);
        second.setChecked(false);
        Event event = new Event();
        event.item = second;
        event.detail = SWT.CHECK;
        table().notifyListeners(SWT.Selection, event);
        dialog.okPressed();
        settle();
        assertThat(map.thesis.getText()).isEqualTo("Squares should be free of smoke.");
        assertThat(map.objection.getText()).isEqualTo("Parks are large.");
        map.document.undo();
        assertThat(map.thesis.getText()).isEqualTo("Parks should be free of smoke.");
    }
}
