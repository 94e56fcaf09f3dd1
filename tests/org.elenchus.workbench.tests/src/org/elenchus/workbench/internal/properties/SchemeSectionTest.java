// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.ArgumentScheme.Form;
import org.elenchus.core.scheme.SchemeEdits;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.workbench.internal.SmallMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fields of the Argument tab that deal with schemes. */
class SchemeSectionTest {

    private final SmallMap map = new SmallMap();
    private final Argument argument = SmallMap.argumentOf(map.reason);
    private final SchemeField scheme = new SchemeField();
    private final QuestionsField questions = new QuestionsField();
    private final List<Field> fields = List.of(scheme, questions);
    private Shell shell;

    @BeforeEach
    void createFields() {
        shell = new Shell(window().getShell(), SWT.NONE);
        FormToolkit toolkit = new FormToolkit(shell.getDisplay());
        shell.addDisposeListener(event -> toolkit.dispose());
        fields.forEach(field -> field.create(shell, toolkit, edit -> map.document.execute(edit)));
        map.document.addListener(change -> show());
        show();
    }

    private void show() {
        if (!shell.isDisposed()) {
            fields.forEach(field -> field.show(argument));
        }
    }

    @AfterEach
    void dispose() {
        shell.dispose();
    }

    private static <C extends Control> C find(Composite parent, Class<C> type) {
        List<Control> open = new ArrayList<>(List.of(parent.getChildren()));
        while (!open.isEmpty()) {
            Control control = open.remove(0);
            if (type.isInstance(control)) {
                return type.cast(control);
            }
            if (control instanceof Composite composite) {
                open.addAll(List.of(composite.getChildren()));
            }
        }
        throw new AssertionError("no " + type);
    }

    private void type(String name) {
        Combo combo = find(shell, Combo.class);
        combo.setText(name);
        combo.notifyListeners(SWT.DefaultSelection, new Event());
    }

    @Test
    void aSchemeThatIsTypedIsAssignedWithRolesAndQuestions() {
        ArgumentScheme expert = Schemes.installed().find("expert-opinion").orElseThrow();
        type(expert.name().toUpperCase());
        assertThat(argument.getScheme()).isEqualTo(expert.id());
        assertThat(argument.getPremises().get(0).getRole()).isEqualTo(expert.premises().get(0).id());
        assertThat(find(shell, Table.class).getItemCount()).isEqualTo(expert.questions().size());
        map.document.undo();
        assertThat(argument.getScheme()).isNull();
        assertThat(argument.getPremises().get(0).getRole()).isNull();
        assertThat(find(shell, Table.class).getItemCount()).isZero();
    }

    @Test
    void aNameThatNoSchemeHasChangesNothing() {
        type("no such scheme");
        assertThat(argument.getScheme()).isNull();
        assertThat(find(shell, Combo.class).getText()).isNotEqualTo("no such scheme");
    }

    @Test
    void anAnsweredQuestionIsShownWithWhatItBecame() {
        ArgumentScheme expert = Schemes.installed().find("expert-opinion").orElseThrow();
        type(expert.name());
        map.document.execute(SchemeEdits.answer(argument, expert.questions().get(0), AnswerState.FAILED, null, Form.UNDERCUT));
        Table table = find(shell, Table.class);
        assertThat(table.getItem(0).getText(1)).isEqualTo("against it");
        assertThat(table.getItem(0).getText(2)).isNotEmpty();
        map.document.undo();
        assertThat(table.getItem(0).getText(1)).isEqualTo("open");
    }
}
