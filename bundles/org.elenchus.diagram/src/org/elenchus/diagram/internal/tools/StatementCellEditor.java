// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.tools;

import java.util.function.Consumer;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.elenchus.model.argumentmap.Polarity;

/**
 * Several wrapped lines of text. Enter ends, with Shift, Alt or Ctrl it breaks the line; Escape cancels; Tab ends and goes on with a reason,
 * Shift+Tab with an objection.
 */
final class StatementCellEditor extends TextCellEditor {

	private final Consumer<Polarity> argue;

	/** @param argue ends the editing and goes on with a reason or an objection */
	StatementCellEditor(Composite parent, Consumer<Polarity> argue) {
		super(parent, SWT.MULTI | SWT.WRAP);
		this.argue = argue;
	}

	@Override
	protected void keyReleaseOccured(KeyEvent event) {
		if (event.character == SWT.ESC) {
			event.doit = false;
			fireCancelEditor();
		} else if (event.character == SWT.CR || event.character == SWT.LF || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			enter((event.stateMask & SWT.MODIFIER_MASK) != 0);
		} else if (event.character == SWT.TAB) {
			event.doit = false;
			argue.accept((event.stateMask & SWT.SHIFT) == 0 ? Polarity.PRO : Polarity.CON);
		}
	}

	private void enter(boolean breaksLine) {
		if (breaksLine) {
			text.insert("\n");
		} else {
			fireApplyEditorValue();
		}
	}
}
