// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.find;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.elenchus.core.find.Match;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.VirtualRows;
import org.elenchus.workbench.internal.preferences.Themes;

/** What was found and what would stand there instead, each with a check box. Rows are made when they come into sight. */
final class MatchTable {

    private static final int[] WIDTHS = { 135, 320, 320 };

    private final Table table;
    private final BitSet unchecked = new BitSet();
    private final TextLayout layout;
    private final Runnable changed;
    private List<Match> matches = List.of();
    private Function<Match, String> instead = Match::found;

    /** @param changed told when another row is checked */
    MatchTable(Composite parent, Runnable changed) {
        this.changed = changed;
        table = new Table(parent, SWT.VIRTUAL | SWT.CHECK | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        String[] titles = { Messages.replace_where, Messages.replace_before, Messages.replace_after };
        for (int i = 0; i < titles.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(titles[i]);
            column.setWidth(WIDTHS[i]);
        }
        layout = new TextLayout(parent.getDisplay());
        VirtualRows.leaveUnthemed(table);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.EraseItem, event -> {
            if (event.index > 0) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.Selection, this::select);
        table.addListener(SWT.Dispose, event -> layout.dispose());
    }

    Table table() {
        return table;
    }

    /** Lists other places; all of them are checked. */
    void show(List<Match> found, Function<Match, String> replaced) {
        matches = found;
        instead = replaced;
        unchecked.clear();
        table.setItemCount(0);
        table.clearAll();
        table.setItemCount(found.size());
    }

    /** Shows other words for the same places. */
    void show(Function<Match, String> replaced) {
        instead = replaced;
        table.clearAll();
        table.redraw();
    }

    void checkAll(boolean on) {
        unchecked.set(0, matches.size(), !on);
        table.clearAll();
        changed.run();
    }

    List<Match> checked() {
        return IntStream.range(0, matches.size()).filter(i -> !unchecked.get(i)).mapToObj(matches::get).toList();
    }

    /** The place of a row. */
    Match at(int row) {
        return row < 0 || row >= matches.size() ? null : matches.get(row);
    }

    private void select(Event event) {
        if (event.detail == SWT.CHECK) {
            TableItem item = (TableItem) event.item;
            unchecked.set(table.indexOf(item), !item.getChecked());
            changed.run();
        }
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        Match match = matches.get(event.index);
        item.setText(new String[] { ScopeNames.of(match.scope()), before(match).text(), after(match).text() });
        item.setImage(0, Icons.image(ElementText.icon(match.object())));
        item.setChecked(!unchecked.get(event.index));
    }

    private static Snippet before(Match match) {
        return Snippet.of(match, match.found());
    }

    private Snippet after(Match match) {
        return Snippet.of(match, instead.apply(match));
    }

    private void paint(Event event) {
        Match match = event.index == 0 ? null : at(table.indexOf((TableItem) event.item));
        if (match == null) {
            return;
        }
        Snippet snippet = event.index == 1 ? before(match) : after(match);
        layout.setFont(table.getFont());
        layout.setText(snippet.text());
        if (snippet.end() > snippet.start()) {
            layout.setStyle(new TextStyle(null, null, colour(event.index == 1)), snippet.start(), snippet.end() - 1);
        }
        int height = layout.getBounds().height;
        layout.draw(event.gc, event.x + 4, event.y + Math.max(0, (event.height - height) / 2));
    }

    private static Color colour(boolean before) {
        if (Themes.isDark()) {
            return before ? new Color(0x6b, 0x30, 0x2c) : new Color(0x1f, 0x55, 0x36);
        }
        return before ? new Color(0xfa, 0xd4, 0xcf) : new Color(0xc7, 0xec, 0xd3);
    }
}
