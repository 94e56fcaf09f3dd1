// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.scripting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.script.Script;
import org.elenchus.core.script.ScriptException;
import org.elenchus.core.script.ScriptPermissions;
import org.elenchus.core.script.ScriptRequest;
import org.elenchus.core.script.Scripts;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Editors;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.Selections;

/** Runs a script on the map in front, as one step of undo, and shows what it prints. */
final class RunScript {
    /** Makes of a script the edit that it is. */
    @FunctionalInterface
    interface Language {
        Edit edit(Script script, ArgumentMap map, ScriptRequest request);
    }

    private final IWorkbenchWindow window;
    private final Language language;

    RunScript(IWorkbenchWindow window) {
        this(window, Scripts::edit);
    }

    RunScript(IWorkbenchWindow window, Language language) {
        this.window = window;
        this.language = language;
    }

    /** Does nothing where no map is open. */
    void run(Script script) {
        IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        MapDocument document = CurrentMap.of(editor);
        if (document == null) {
            MessageDialog.openInformation(window.getShell(), Messages.scripts_title, Messages.scripts_no_map);
            return;
        }
        ScriptPermissions permissions = new PermissionPrompt(window.getShell()).ask(script);
        if (permissions == null) {
            return;
        }
        List<String> printed = new ArrayList<>();
        try (StoppableRun running = new StoppableRun(window.getShell(), script.name())) {
            List<EObject> selection = Selections.modelElements(window.getSelectionService().getSelection());
            ScriptRequest request = new ScriptRequest(selection, List.of(), permissions, ScriptRequest.USUAL_LIMIT, printed::add, running);
            Edit edit = language.edit(script, document.map(), request);
            document.execute(edit);
            running.close();
            finish(editor, edit, script, printed);
        } catch (ScriptException e) {
            MessageDialog.openError(window.getShell(), Messages.scripts_title, NLS.bind(Messages.scripts_failed, e.located()));
        } catch (CancellationException e) {
            MessageDialog.openInformation(window.getShell(), Messages.scripts_title, NLS.bind(Messages.scripts_stopped, script.name()));
        }
    }

    private void finish(IEditorPart editor, Edit edit, Script script, List<String> printed) {
        if (!edit.result().isEmpty()) {
            Editors.select(editor, edit.result());
        }
        if (!printed.isEmpty()) {
            new ScriptOutputDialog(window.getShell(), script.name(), String.join(System.lineSeparator(), printed)).open();
        }
    }
}
