// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.plugins;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.about.InstallationPage;
import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionProblem;
import org.elenchus.core.extension.ContributionProblems;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.extension.Plugin;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** Installation Details ▸ Contributions: what each plug-in contributes to Elenchus, in which version, and what is wrong with it. */
public final class ContributionsPage extends InstallationPage {
    private static final int[] WIDTHS = {230, 170, 380};
    private static final int TREE_HEIGHT = 280;
    private static final int DETAILS_HEIGHT = 70;

    private Tree tree;
    private Text details;

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label label = new Label(area, SWT.WRAP);
        label.setText(Messages.plugins_contributions_hint);
        tree = new Tree(area, SWT.BORDER | SWT.FULL_SELECTION);
        tree.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TREE_HEIGHT).applyTo(tree);
        String[] titles = {Messages.plugins_column_name, Messages.plugins_column_version, Messages.plugins_column_state};
        for (int i = 0; i < titles.length; i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        details = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, DETAILS_HEIGHT).applyTo(details);
        tree.addListener(SWT.Selection, event -> details.setText(((TreeItem) event.item).getText(2)));
        fill();
        Job.createSystem(Messages.plugins_checking, (ICoreRunnable) monitor -> {
            ContributionLog.tryAll();
            tree.getDisplay().asyncExec(this::fill);
        }).schedule();
        setControl(area);
    }

    private void fill() {
        if (tree.isDisposed()) {
            return;
        }
        tree.setRedraw(false);
        tree.removeAll();
        List<ContributionProblem> problems = new ArrayList<>(ContributionProblems.all());
        for (Plugin plugin : Extensions.installed().plugins()) {
            List<ContributionProblem> own = problems.stream().filter(problem -> problem.plugin().equals(plugin.id())).toList();
            problems.removeAll(own);
            TreeItem item = item(new TreeItem(tree, SWT.NONE), plugin.id(), plugin.version(), state(plugin, own), !own.isEmpty());
            own.forEach(problem -> item(new TreeItem(item, SWT.NONE), problem.id().isEmpty() ? problem.plugin() : problem.id(), kind(problem.point()),
                    problem.message(), true));
            contributions(plugin).forEach(contribution -> item(new TreeItem(item, SWT.NONE), contribution.id(), contribution.element(), contribution.name(), false));
            item.setExpanded(!own.isEmpty() || plugin.origin() != Plugin.Origin.SHIPPED);
        }
        problems.forEach(problem -> item(new TreeItem(tree, SWT.NONE), problem.plugin(), problem.version(), problem.message(), true));
        tree.setRedraw(true);
    }

    private static String state(Plugin plugin, List<ContributionProblem> problems) {
        String origin = switch (plugin.origin()) {
            case SHIPPED -> Messages.plugins_origin_shipped;
            case INSTALLED -> Messages.plugins_origin_installed;
            case DROPINS -> Messages.plugins_origin_dropins;
            case GIVEN -> Messages.plugins_origin_given;
        };
        return problems.isEmpty() ? origin : org.eclipse.osgi.util.NLS.bind(Messages.plugins_problems, origin, problems.size());
    }

    private static String kind(String point) {
        return point.substring(point.lastIndexOf('.') + 1);
    }

    private static List<Contribution> contributions(Plugin plugin) {
        return Extensions.POINTS.stream().flatMap(point -> Extensions.installed().of(point).stream())
                .filter(contribution -> contribution.contributor().equals(plugin.id())).toList();
    }

    private static TreeItem item(TreeItem item, String name, String version, String state, boolean broken) {
        item.setText(new String[] {name, version, state});
        if (broken) {
            item.setImage(Icons.image("error"));
        }
        return item;
    }
}
