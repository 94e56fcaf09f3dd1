// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.filter;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.ViewPart;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.filter.Filter;
import org.elenchus.core.filter.Shown;
import org.elenchus.core.filter.Sight;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.diagram.ArgumentMapEditor;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.evaluation.MapEvaluation;
import org.elenchus.workbench.internal.filter.Choice.Kind;
import org.elenchus.workbench.internal.properties.PropertyPages;

/** What of the current map is to be seen, by check boxes and words; how much that is. */
public final class FilterView extends ViewPart {

    public static final String ID = "org.elenchus.workbench.filter";

    private static final int DELAY = 250;

    private final Runnable sightChanged = this::showSight;
    private final Runnable evaluated = this::judge;
    private final Map<Kind, Boolean> closed = new EnumMap<>(Kind.class);
    private CurrentMap current;
    private ArgumentMapEditor followed;
    private MapEvaluation evaluation;
    private Text words;
    private Tree tree;
    private Button ways;
    private Button dimming;
    private Label notice;
    private Map<Kind, List<Choice>> choices = Map.of();
    private boolean waiting;
    private boolean setting;

    @Override
    public void createPartControl(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2;
        layout.marginHeight = 2;
        frame.setLayout(layout);
        words = new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.filter_words);
        words.setToolTipText(Messages.filter_words_tip);
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.addListener(SWT.Modify, event -> typed());
        tree = new Tree(frame, SWT.CHECK | SWT.V_SCROLL);
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                checked((TreeItem) event.item);
            }
        });
        tree.addListener(SWT.Collapse, event -> closed.put((Kind) event.item.getData(), true));
        tree.addListener(SWT.Expand, event -> closed.remove((Kind) event.item.getData()));
        ways = check(frame, Messages.filter_ways, Messages.filter_ways_tip);
        ways.addListener(SWT.Selection, event -> look(sight().withWays(ways.getSelection())));
        dimming = check(frame, Messages.filter_dim, Messages.filter_dim_tip);
        dimming.addListener(SWT.Selection, event -> look(sight().withDimming(dimming.getSelection())));
        notice = new Label(frame, SWT.WRAP);
        notice.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        getViewSite().getActionBars().getToolBarManager().add(new ClearAction());
        current = new CurrentMap(getSite().getWorkbenchWindow(), this::mapChanged);
        mapChanged(null);
    }

    private static Button check(Composite parent, String text, String tip) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        button.setToolTipText(tip);
        return button;
    }

    private Sight sight() {
        return followed == null ? Sight.WHOLE : followed.sight();
    }

    private void look(Sight sight) {
        if (followed != null && !setting) {
            follow(sight.filter());
            followed.look(sight);
        }
    }

    private void typed() {
        if (!setting && followed != null) {
            Filter typed;
            try {
                typed = Filter.parse(words.getText());
            } catch (IllegalArgumentException e) {
                notice.setText(e.getMessage());
                notice.getParent().layout();
                return;
            }
            words.getDisplay().timerExec(DELAY, () -> takeWords(typed));
        }
    }

    /** A little after the last letter. Kinds that were typed replace what is checked of them. */
    private void takeWords(Filter typed) {
        if (!words.isDisposed() && followed != null && typed.equals(parsed())) {
            Filter now = sight().filter();
            look(sight().withFilter(new Filter(typed.words(), typed.tags().isEmpty() ? now.tags() : typed.tags(),
                    typed.groups().isEmpty() ? now.groups() : typed.groups(), typed.speakers().isEmpty() ? now.speakers() : typed.speakers(),
                    typed.polarities().isEmpty() ? now.polarities() : typed.polarities(), typed.labels().isEmpty() ? now.labels() : typed.labels(),
                    typed.traits().isEmpty() ? now.traits() : typed.traits())));
        }
    }

    private Filter parsed() {
        try {
            return Filter.parse(words.getText());
        } catch (IllegalArgumentException e) {
            // Said already when it was typed.
            return Filter.NONE;
        }
    }

    private void checked(TreeItem item) {
        Filter filter = sight().filter();
        if (item.getData() instanceof Choice choice) {
            filter = choice.in(filter, item.getChecked());
        } else {
            for (TreeItem child : item.getItems()) {
                filter = ((Choice) child.getData()).in(filter, item.getChecked());
            }
        }
        look(sight().withFilter(filter));
    }

    private void mapChanged(DocumentChange change) {
        if (tree.isDisposed()) {
            return;
        }
        if (change == null) {
            leave();
            followed = current == null || !(current.editor() instanceof ArgumentMapEditor editor) ? null : editor;
            if (followed != null) {
                followed.addSightListener(sightChanged);
                follow(followed.sight().filter());
            }
            refresh();
        } else if (!waiting) {
            waiting = true;
            tree.getDisplay().timerExec(DELAY, this::refresh);
        }
    }

    private void leave() {
        if (followed != null) {
            followed.removeSightListener(sightChanged);
        }
        if (evaluation != null) {
            evaluation.removeListener(evaluated);
            evaluation = null;
        }
    }

    /** Asks for an evaluation as long as the filter needs one. */
    private void follow(Filter filter) {
        boolean needed = !filter.labels().isEmpty();
        if (needed && evaluation == null) {
            evaluation = MapEvaluation.of(followed);
            evaluation.addListener(evaluated);
            judge();
        } else if (!needed && evaluation != null) {
            evaluation.removeListener(evaluated);
            evaluation = null;
        }
    }

    private void judge() {
        Evaluation now = evaluation == null ? null : evaluation.evaluation();
        if (followed != null) {
            followed.judge(element -> now == null || now.labelling() == null ? null : now.labelling().label(element));
        }
    }

    private void refresh() {
        waiting = false;
        if (tree.isDisposed()) {
            return;
        }
        Map<Kind, List<Choice>> now = Choices.of(followed == null ? null : followed.document().map());
        if (!now.equals(choices) || tree.getItemCount() == 0) {
            choices = now;
            fill();
        }
        showSight();
    }

    private void fill() {
        tree.setRedraw(false);
        tree.removeAll();
        choices.forEach((kind, all) -> {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(Choices.label(kind));
            item.setData(kind);
            for (Choice choice : all) {
                TreeItem child = new TreeItem(item, SWT.NONE);
                child.setText(choice.count() < 0 ? choice.label() : NLS.bind(Messages.filter_counted, choice.label(), choice.count()));
                child.setData(choice);
            }
            item.setExpanded(!closed.containsKey(kind));
        });
        tree.setRedraw(true);
    }

    /** Shows what is asked for and how much of the map that is. */
    private void showSight() {
        if (tree.isDisposed()) {
            return;
        }
        setting = true;
        Sight sight = sight();
        for (TreeItem item : tree.getItems()) {
            long on = Arrays.stream(item.getItems()).peek(child -> child.setChecked(((Choice) child.getData()).isIn(sight.filter())))
                    .filter(TreeItem::getChecked).count();
            item.setChecked(on > 0);
            item.setGrayed(on < item.getItemCount());
        }
        ways.setSelection(sight.ways());
        dimming.setSelection(sight.dimming());
        if (sight.filter().isEmpty() && !words.isFocusControl()) {
            words.setText("");
        }
        Shown shown = followed == null ? null : followed.shown();
        notice.setText(followed == null ? Messages.filter_no_map
                : shown == null ? NLS.bind(Messages.filter_view_all, followed.document().map().getStatements().size())
                        : NLS.bind(Messages.filter_part, shown.statements(), shown.total()));
        tree.setEnabled(followed != null);
        words.setEnabled(followed != null);
        notice.getParent().layout();
        setting = false;
    }

    /** The check boxes, for tests. */
    Tree tree() {
        return tree;
    }

    /** What is said of how much is shown. */
    String notice() {
        return notice.getText();
    }

    Text words() {
        return words;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        T found = PropertyPages.adapter(type, current);
        return found != null ? found : super.getAdapter(type);
    }

    @Override
    public void setFocus() {
        words.setFocus();
    }

    @Override
    public void dispose() {
        leave();
        if (current != null) {
            current.dispose();
        }
        super.dispose();
    }

    private final class ClearAction extends Action {

        ClearAction() {
            super(Messages.filter_clear, Icons.descriptor("remove"));
            setToolTipText(Messages.filter_clear);
        }

        @Override
        public void run() {
            words.setText("");
            look(sight().withFilter(Filter.NONE));
        }
    }
}
