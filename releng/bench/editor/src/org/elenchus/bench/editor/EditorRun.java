// SPDX-License-Identifier: EPL-2.0
package org.elenchus.bench.editor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/**
 * Measures the editor from inside the running workbench and ends it. Asked by system properties: elenchus.bench.maps (files, separated by the path
 * separator), elenchus.bench.out (where the table goes) and, to see where time goes, elenchus.bench.stacks (milliseconds).
 */
public final class EditorRun implements IStartup {

	private static final int UNTIL_SETTLED = 3000;

	@Override
	public void earlyStartup() {
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> display.timerExec(UNTIL_SETTLED, this::measure));
	}

	private void measure() {
		int code = 0;
		try (PrintStream out = new PrintStream(System.getProperty("elenchus.bench.out"), StandardCharsets.UTF_8)) {
			try {
				IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
				page.closeAllEditors(false);
				LongFrames longFrames = new LongFrames(Thread.currentThread(), Double.parseDouble(System.getProperty("elenchus.bench.stacks", "0")));
				EditorMeasures measures = new EditorMeasures(page, longFrames, out);
				for (String map : System.getProperty("elenchus.bench.maps").split(java.io.File.pathSeparator)) {
					measures.map(Path.of(map));
				}
			} catch (Exception e) {
				out.println("failed: " + e);
				for (StackTraceElement at : e.getStackTrace()) {
					out.println("    at " + at);
				}
				code = 1;
			}
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
		// The maps that were edited are not to be saved, and nobody is there to be asked.
		Runtime.getRuntime().halt(code);
	}
}
