// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.elenchus.diagram.internal.viewer.MapCanvas;

/**
 * Runs one of the {@link Operations} on the canvas of the active editor. In plugin.xml the operation stands behind the class, after a colon;
 * a command with a parameter adds the parameter's value to it.
 */
public final class MapCommandHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

	/** Parameter of the commands that are several, such as one for each layout. */
	static final String PARAMETER = "org.elenchus.diagram.which";

	private String id;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		id = (String) data;
	}

	@Override
	public Object execute(ExecutionEvent event) {
		Operation operation = operation(activeCanvas(), event.getParameter(PARAMETER));
		if (operation != null && operation.possible().getAsBoolean()) {
			operation.run().run();
		}
		PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(event.getCommand().getId(), null);
		return null;
	}

	@Override
	public void setEnabled(Object context) {
		Object editor = context instanceof IEvaluationContext evaluation ? evaluation.getVariable(ISources.ACTIVE_EDITOR_NAME) : null;
		MapCanvas canvas = editor instanceof IEditorPart part ? part.getAdapter(MapCanvas.class) : null;
		setBaseEnabled(canvas != null && isPossible(canvas));
	}

	/** Of a command that is several, one has to be possible. */
	private boolean isPossible(MapCanvas canvas) {
		return Operations.on(canvas).entrySet().stream().filter(entry -> entry.getKey().equals(id) || entry.getKey().startsWith(id + "."))
				.anyMatch(entry -> entry.getValue().possible().getAsBoolean());
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		Operation operation = operation(activeCanvas(), (String) parameters.get(PARAMETER));
		if (operation != null && operation.checked() != null) {
			element.setChecked(operation.checked().getAsBoolean());
		}
	}

	private Operation operation(MapCanvas canvas, String which) {
		if (canvas == null) {
			return null;
		}
		String key = which == null ? id : id + "." + which;
		Operation known = Operations.on(canvas).get(key);
		// Styles may come while a map is open.
		return known != null ? known : Operations.anewOn(canvas).get(key);
	}

	private static MapCanvas activeCanvas() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		return editor == null ? null : editor.getAdapter(MapCanvas.class);
	}
}
