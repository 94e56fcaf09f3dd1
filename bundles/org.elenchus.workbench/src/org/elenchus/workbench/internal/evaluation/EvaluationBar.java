// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.math.BigInteger;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** The row above the tables: by which semantics, what is asked, which labelling of how many, and the answer in short. */
final class EvaluationBar {

    private static final int GAP = 10;
    private static final List<EvaluationTask> TASKS =
            List.of(EvaluationTask.LABELLING, EvaluationTask.ENUMERATE, EvaluationTask.SCEPTICAL, EvaluationTask.CREDULOUS);

    private final Inquiry inquiry;
    private final List<Semantics> all = Semantics.installed();
    private final Composite row;
    private final Combo semantics;
    private final Combo tasks;
    private final ToolBar pager;
    private final ToolItem back;
    private final ToolItem forward;
    private final Label page;
    private final Label summary;

    EvaluationBar(Composite parent, Inquiry inquiry) {
        this.inquiry = inquiry;
        row = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(7, false);
        layout.marginHeight = 2;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(row, SWT.NONE).setText(Messages.evaluation_semantics);
        semantics = combo(all.stream().map(Semantics::name).toList());
        semantics.addListener(SWT.Selection, event -> choose());
        tasks = combo(TASKS.stream().map(EvaluationBar::name).toList());
        tasks.addListener(SWT.Selection, event -> inquiry.setTask(TASKS.get(tasks.getSelectionIndex())));
        pager = new ToolBar(row, SWT.FLAT);
        back = button("back", Messages.evaluation_previous, -1);
        forward = button("forward", Messages.evaluation_next, 1);
        page = new Label(row, SWT.NONE);
        page.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        pager.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        summary = new Label(row, SWT.NONE);
        GridData rest = new GridData(SWT.FILL, SWT.CENTER, true, false);
        rest.horizontalIndent = GAP;
        summary.setLayoutData(rest);
    }

    private Combo combo(List<String> names) {
        Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(names.toArray(String[]::new));
        return combo;
    }

    private ToolItem button(String icon, String tip, int step) {
        ToolItem item = new ToolItem(pager, SWT.PUSH);
        item.setImage(Icons.image(icon));
        item.setToolTipText(tip);
        item.addListener(SWT.Selection, event -> inquiry.setPosition(inquiry.position() + step));
        return item;
    }

    private static String name(EvaluationTask task) {
        return switch (task) {
        case ENUMERATE -> Messages.evaluation_task_enumerate;
        case SCEPTICAL -> Messages.evaluation_task_sceptical;
        case CREDULOUS -> Messages.evaluation_task_credulous;
        default -> Messages.evaluation_task_labelling;
        };
    }

    private void choose() {
        Semantics chosen = all.get(semantics.getSelectionIndex());
        MapEvaluation map = inquiry.map();
        if (map != null && !chosen.equals(map.semantics())) {
            map.choose(chosen);
        }
    }

    /** Shows what is asked and answered now. */
    void update() {
        MapEvaluation map = inquiry.map();
        Semantics chosen = map == null ? null : map.semantics();
        semantics.setEnabled(map != null);
        semantics.select(chosen == null ? -1 : all.indexOf(chosen));
        semantics.setToolTipText(chosen == null ? "" : chosen.description());
        tasks.setEnabled(chosen != null && !chosen.isGradual());
        tasks.select(TASKS.indexOf(inquiry.task()));
        updatePager();
        String text = inquiry.summary();
        summary.setText(text.replace("&", "&&"));
        summary.setToolTipText(text);
        row.layout(true, true);
    }

    private void updatePager() {
        boolean paging = inquiry.task() == EvaluationTask.ENUMERATE;
        show(pager, paging);
        show(page, paging);
        BigInteger count = inquiry.answer() == null ? null : inquiry.answer().count();
        boolean more = count == null || BigInteger.valueOf(inquiry.position() + 1).compareTo(count) < 0;
        back.setEnabled(inquiry.position() > 0);
        forward.setEnabled(inquiry.answer() != null && more);
        boolean none = count != null && count.signum() == 0;
        page.setText(none ? "" : NLS.bind(Messages.evaluation_page, String.format("%,d", inquiry.position() + 1),
                count == null ? Messages.evaluation_many : String.format("%,d", count)));
    }

    private static void show(org.eclipse.swt.widgets.Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }

    /** The chosen semantics, for tests. */
    Combo semantics() {
        return semantics;
    }

    Combo tasks() {
        return tasks;
    }

    String summary() {
        return summary.getText();
    }
}
