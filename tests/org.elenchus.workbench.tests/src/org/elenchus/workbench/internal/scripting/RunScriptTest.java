// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.scripting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.closeAll;
import static org.elenchus.workbench.internal.RunningWorkbench.open;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Changes;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.script.Script;
import org.elenchus.core.script.ScriptException;
import org.elenchus.core.script.ScriptLanguage;
import org.elenchus.core.script.ScriptRequest;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.workbench.internal.ExpectedDialog;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunScriptTest {
    private final SmallMap map = new SmallMap();
    private final MapDocument document = map.document;

    /** Sets the title to the script's text, and fails where that says so. */
    static final class Titles implements ScriptLanguage {
        @Override
        public Collection<? extends EObject> run(Script script, ArgumentMap map, Changes changes, ScriptRequest request) {
            for (String word : script.text().split(" ")) {
                Edits.set(map, map.eClass().getEStructuralFeature("title"), word).applyWithin(changes);
            }
            if (script.text().contains("fail")) {
                throw new ScriptException("it says so", script.name(), 7, null);
            }
            return List.of(map.getStatements().get(1));
        }
    }

    @BeforeEach
    void openMap() {
        open(document);
    }

    @AfterEach
    void close() {
        closeAll();
    }

    private void run(String text) {
        new RunScript(window(), (script, edited, request) -> new org.elenchus.core.edit.Edit("Run",
                changes -> new Titles().run(script, edited, changes, request))).run(new Script("titles.txt", text));
        settle();
    }

    @Test
    void whatAScriptChangesIsOneStepOfUndo() {
        String before = document.map().getTitle();
        run("one two three");
        assertThat(document.map().getTitle()).isEqualTo("three");
        document.undo();
        assertThat(document.map().getTitle()).isEqualTo(before);
        document.redo();
        assertThat(document.map().getTitle()).isEqualTo("three");
    }

    @Test
    void aFailingScriptSaysWhereAndChangesNothing() {
        String before = document.map().getTitle();
        ExpectedDialog dialog = ExpectedDialog.answeredWith("OK");
        run("one fail");
        dialog.stop();
        assertThat(dialog.messages()).anyMatch(message -> message.contains("titles.txt:7: it says so"));
        assertThat(document.map().getTitle()).isEqualTo(before);
    }

    @Test
    void theMenuHasWhatIsInstalled() {
        assertThat(new ScriptsMenu().getContributionItems()).allMatch(item -> item instanceof ActionContributionItem || item.isSeparator());
    }
}
