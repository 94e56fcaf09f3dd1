// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.VirtualRows;

/** A row for each statement and argument with what the evaluation says about it, and on demand what each semantics says. */
final class VerdictTable {

    private static final int VERDICT_WIDTH = 168;
    private static final int ELEMENT_WIDTH = 360;
    private static final int COMPARED_WIDTH = 132;

    private final TableViewer table;
    private final Inquiry inquiry;
    private final Comparison comparison;
    private final List<TableViewerColumn> columns = new ArrayList<>();
    private boolean compared;
    private List<Element> rows = List.of();
    private Verdicts now = Verdicts.NONE;
    private Verdicts before = Verdicts.NONE;

    VerdictTable(Composite parent, Inquiry inquiry, Comparison comparison) {
        this.inquiry = inquiry;
        this.comparison = comparison;
        table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
        VirtualRows.leaveUnthemed(table.getTable());
        table.getTable().setHeaderVisible(true);
        table.setUseHashlookup(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(table);
        createColumns();
    }

    private void createColumns() {
        columns.forEach(column -> column.getColumn().dispose());
        columns.clear();
        column(Messages.evaluation_verdict, VERDICT_WIDTH)
                .setLabelProvider(new VerdictCell(this::verdict, element -> VerdictImages.of(now.of(element))));
        column(Messages.evaluation_element, ELEMENT_WIDTH).setLabelProvider(new VerdictCell(VerdictTable::name, element -> Icons.image(ElementText.icon(element))));
        for (Semantics semantics : compared ? comparison.semantics() : List.<Semantics>of()) {
            TableViewerColumn column = column(semantics.name(), COMPARED_WIDTH);
            column.getColumn().setToolTipText(semantics.description());
            column.setLabelProvider(new VerdictCell(element -> comparison.by(semantics).of(element).text(),
                    element -> VerdictImages.of(comparison.by(semantics).of(element))));
        }
    }

    private TableViewerColumn column(String title, int width) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        columns.add(column);
        return column;
    }

    private static String name(Element element) {
        return Naming.of(element).replaceAll("\\s+", " ");
    }

    private String verdict(Element element) {
        Verdict verdict = now.of(element);
        Verdict otherwise = before.of(element);
        String text = verdict.equals(otherwise) ? verdict.text() : NLS.bind(Messages.evaluation_was, verdict.text(), otherwise.text());
        return isSupposed(element) ? NLS.bind(Messages.evaluation_supposed, text) : text;
    }

    private boolean isSupposed(Element element) {
        return inquiry.map() != null && inquiry.map().assumptions().containsKey(element);
    }

    /** Shows what is answered now. */
    void update() {
        now = inquiry.verdicts();
        before = inquiry.withoutAssumptions();
        if (comparison.isWanted() != compared) {
            compared = comparison.isWanted();
            table.getTable().setRedraw(false);
            Object selected = table.getStructuredSelection().getFirstElement();
            createColumns();
            if (selected != null) {
                table.setSelection(new StructuredSelection(selected), true);
            }
            table.getTable().setRedraw(true);
        }
        List<Element> elements = elements();
        if (elements.equals(rows)) {
            table.refresh(true);
        } else {
            Object selected = table.getStructuredSelection().getFirstElement();
            rows = elements;
            table.setInput(rows);
            if (selected != null && rows.contains(selected)) {
                table.setSelection(new StructuredSelection(selected));
            }
        }
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        if (inquiry.map() != null) {
            ArgumentMap map = inquiry.map().document().map();
            elements.addAll(map.getStatements());
            elements.addAll(map.getArguments());
        }
        return elements;
    }

    /** Selects and shows the row of an element; nothing where there is none. */
    void select(EObject element) {
        if (element instanceof Element row && element != selected() && rows.contains(row)) {
            table.setSelection(new StructuredSelection(row), true);
        }
    }

    Element selected() {
        return (Element) table.getStructuredSelection().getFirstElement();
    }

    TableViewer viewer() {
        return table;
    }
}
