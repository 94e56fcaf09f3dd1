// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.ArgumentScheme.CriticalQuestion;
import org.elenchus.core.scheme.ArgumentScheme.Form;
import org.elenchus.core.scheme.SchemeEdits;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.CriticalAnswer;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** The critical questions of an argument's scheme, how they were answered, and a menu that answers one and puts the answer into the map. */
final class QuestionsField implements Field {

    private static final int QUESTION_WEIGHT = 56;
    private static final int STATE_WEIGHT = 18;
    private static final int ELEMENT_WEIGHT = 26;
    private static final int LEAST_COLUMN = 70;
    private static final int LEAST_HEIGHT = 60;

    private TableViewer table;
    private Button button;
    private Consumer<Edit> executor;
    private Argument argument;

    @Override
    public void create(Composite grid, FormToolkit toolkit, Consumer<Edit> edits) {
        executor = edits;
        Composite panel = toolkit.createComposite(grid);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        panel.setLayout(layout);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = LEAST_HEIGHT;
        panel.setLayoutData(fill);
        Composite frame = toolkit.createComposite(panel);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        createTable(frame);
        button = toolkit.createButton(panel, Messages.question_answer, SWT.PUSH);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(shown -> fill(manager));
        Menu menu = manager.createContextMenu(table.getControl());
        table.getControl().setMenu(menu);
        button.addListener(SWT.Selection, event -> {
            Point corner = button.toDisplay(0, button.getSize().y);
            menu.setLocation(corner);
            menu.setVisible(true);
        });
        table.addSelectionChangedListener(event -> button.setEnabled(selected() != null));
    }

    private void createTable(Composite frame) {
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        table = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        column(columns, Messages.question_column, QUESTION_WEIGHT, new Labels(false, false));
        column(columns, Messages.question_state, STATE_WEIGHT, new Labels(true, false));
        column(columns, Messages.question_element, ELEMENT_WEIGHT, new Labels(false, true));
    }

    private void column(TableColumnLayout columns, String title, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_COLUMN));
        column.setLabelProvider(labels);
    }

    /** The usual form of an answer comes first. */
    private void fill(MenuManager menu) {
        CriticalQuestion question = selected();
        if (question == null || argument == null) {
            return;
        }
        add(menu, question, AnswerState.FAILED, question.form());
        if (question.form() != Form.UNDERCUT) {
            add(menu, question, AnswerState.MET, question.form());
        }
        menu.add(new Separator());
        for (Form form : Form.values()) {
            if (form != question.form()) {
                add(menu, question, AnswerState.FAILED, form);
                if (form != Form.UNDERCUT) {
                    add(menu, question, AnswerState.MET, form);
                }
            }
        }
        menu.add(new Separator());
        menu.add(new Run(Messages.question_note_met, () -> Edits.answer(argument, question.id(), AnswerState.MET, note(question))));
        menu.add(new Run(Messages.question_note_failed, () -> Edits.answer(argument, question.id(), AnswerState.FAILED, note(question))));
        menu.add(new Run(Messages.question_note_open, () -> Edits.answer(argument, question.id(), AnswerState.OPEN, note(question))));
    }

    private void add(MenuManager menu, CriticalQuestion question, AnswerState state, Form form) {
        String text = NLS.bind(state == AnswerState.MET ? Messages.question_met_as : Messages.question_failed_as, name(form));
        menu.add(new Run(text, () -> SchemeEdits.answer(argument, question, state, note(question), form)));
    }

    private static String name(Form form) {
        return switch (form) {
        case ASSUMPTION -> Messages.question_as_assumption;
        case EXCEPTION -> Messages.question_as_exception;
        case UNDERCUT -> Messages.question_as_undercut;
        };
    }

    private String note(CriticalQuestion question) {
        return answer(question).map(CriticalAnswer::getNote).orElse(null);
    }

    private CriticalQuestion selected() {
        return (CriticalQuestion) table.getStructuredSelection().getFirstElement();
    }

    private Optional<CriticalAnswer> answer(CriticalQuestion question) {
        return argument.getAnswers().stream().filter(answer -> question.id().equals(answer.getQuestion())).findFirst();
    }

    @Override
    public void show(EObject element) {
        argument = (Argument) element;
        List<CriticalQuestion> questions = Schemes.installed().find(argument.getScheme()).map(ArgumentScheme::questions).orElse(List.of());
        if (questions.equals(table.getInput())) {
            table.refresh();
        } else {
            table.setInput(questions);
            if (!questions.isEmpty()) {
                table.setSelection(new StructuredSelection(questions.get(0)));
            }
        }
        button.setEnabled(selected() != null);
    }

    @Override
    public void setEnabled(boolean enabled) {
        table.getTable().setEnabled(enabled);
        button.setEnabled(enabled && selected() != null);
    }

    private final class Run extends Action {

        private final java.util.function.Supplier<Edit> edit;

        Run(String text, java.util.function.Supplier<Edit> edit) {
            super(text);
            this.edit = edit;
        }

        @Override
        public void run() {
            executor.accept(edit.get());
        }
    }

    private final class Labels extends ColumnLabelProvider {

        private final boolean state;
        private final boolean element;

        Labels(boolean state, boolean element) {
            this.state = state;
            this.element = element;
        }

        @Override
        public String getText(Object row) {
            CriticalQuestion question = (CriticalQuestion) row;
            if (state) {
                return switch (answer(question).map(CriticalAnswer::getState).orElse(AnswerState.OPEN)) {
                case MET -> Messages.question_met;
                case FAILED -> Messages.question_failed;
                default -> Messages.question_open;
                };
            }
            return element ? inMap(question).map(ElementText::of).orElse("") : question.text();
        }

        private Optional<Element> inMap(CriticalQuestion question) {
            return answer(question).map(CriticalAnswer::getElement).filter(found -> found.eContainer() != null);
        }

        @Override
        public Image getImage(Object row) {
            CriticalQuestion question = (CriticalQuestion) row;
            if (state) {
                return Icons.image(switch (answer(question).map(CriticalAnswer::getState).orElse(AnswerState.OPEN)) {
                case MET -> "label_in";
                case FAILED -> "label_out";
                default -> "label_undecided";
                });
            }
            return element ? inMap(question).map(found -> Icons.image(ElementText.icon(found))).orElse(null) : null;
        }

        @Override
        public String getToolTipText(Object row) {
            return getText(row);
        }
    }
}
