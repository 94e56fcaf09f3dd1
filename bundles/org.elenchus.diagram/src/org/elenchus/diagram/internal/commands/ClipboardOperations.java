// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.edit.Edits;
import org.elenchus.diagram.internal.viewer.MapCanvas;
import org.elenchus.model.argumentmap.Element;

/** Cut, copy and paste, among maps as they are and to and from other programs as text. */
public final class ClipboardOperations {

	private final MapCanvas canvas;

	public ClipboardOperations(MapCanvas canvas) {
		this.canvas = canvas;
	}

	public boolean canCopy() {
		return !canvas.selection().isEmpty();
	}

	public void copy() {
		Fragment fragment = Fragment.copyOf(canvas.selection(), canvas.drawn().view());
		if (fragment.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(canvas.viewer().getControl().getDisplay());
		try {
			clipboard.setContents(new Object[] { fragment.toXml(), fragment.toText() },
					new Transfer[] { FragmentTransfer.INSTANCE, TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	public void cut() {
		List<EObject> selected = canvas.selection();
		copy();
		canvas.execute(Edits.delete(selected));
	}

	public void paste() {
		String text = read();
		if (text == null || text.isBlank()) {
			return;
		}
		if (Fragment.isBelow(text) && target() != null) {
			canvas.execute(Edits.addOutline(canvas.drawn().map(), target(), text));
			return;
		}
		Fragment fragment = Fragment.parse(text);
		if (!fragment.isEmpty()) {
			canvas.execute(canvas.drawn().inView(view -> Edits.paste(canvas.drawn().map(), fragment, view, null)));
		}
	}

	/** What an outline of reasons and objections hangs on when it is pasted: the only thing that is selected. */
	private Element target() {
		List<EObject> selected = canvas.selection();
		return selected.size() == 1 && selected.get(0) instanceof Element element ? element : null;
	}

	private String read() {
		Clipboard clipboard = new Clipboard(canvas.viewer().getControl().getDisplay());
		try {
			Object fragment = clipboard.getContents(FragmentTransfer.INSTANCE);
			return (String) (fragment != null ? fragment : clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}
}
