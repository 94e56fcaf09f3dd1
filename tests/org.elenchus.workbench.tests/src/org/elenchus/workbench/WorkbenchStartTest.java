// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The product starts: its window is there, on the thread that the UI tests run on. */
class WorkbenchStartTest {

    @Test
    void testsRunOnTheThreadOfTheRunningWorkbench() {
        assertThat(PlatformUI.isWorkbenchRunning()).isTrue();
        assertThat(Display.getCurrent()).isSameAs(PlatformUI.getWorkbench().getDisplay());
    }

    @Test
    void itIsTheProductThatRuns() {
        assertThat(Platform.getProduct().getId()).isEqualTo("org.elenchus.workbench.product");
        assertThat(Platform.getBundle("org.eclipse.ui.ide")).isNull();
    }

    @Test
    void theWindowIsOpenAndNamed() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        assertThat(window.getShell().isVisible()).isTrue();
        assertThat(window.getShell().getText()).contains("Elenchus");
        assertThat(window.getActivePage().getPerspective().getId()).startsWith("org.elenchus.");
    }
}
