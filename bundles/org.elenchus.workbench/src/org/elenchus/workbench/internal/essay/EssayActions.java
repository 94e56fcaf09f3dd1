// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** What can be done in the essay: by one key, a button, or the context menu. */
final class EssayActions {

    private static final int LONGEST_QUOTATION = 50;

    private final EssayView view;
    private final PassageEdits edits;
    private final List<KeyAction> keyed = new ArrayList<>();
    private final List<KeyAction> sources = new ArrayList<>();

    EssayActions(EssayView view, PassageEdits edits) {
        this.view = view;
        this.edits = edits;
        keyed.add(new KeyAction(Messages.essay_claim, "add_statement", 'C', edits::hasPassage, () -> view.execute(edits.claim(), true)));
        keyed.add(new KeyAction(Messages.essay_reason, "add_reason", 'R', edits::hasPassageAndElement, () -> view.execute(edits.reason(), false)));
        keyed.add(new KeyAction(Messages.essay_objection, "add_objection", 'O', edits::hasPassageAndElement,
                () -> view.execute(edits.objection(), false)));
        keyed.add(new KeyAction(Messages.essay_excerpt, "excerpt", 'E', edits::hasPassageAndElement, () -> view.execute(edits.excerpt(), false)));
        keyed.add(new KeyAction(Messages.essay_next, "forward", 'N', edits::hasSource, view::selectNextUnmapped));
        keyed.add(new KeyAction(Messages.essay_no_argument, "remove", 'X', edits::hasPassage, () -> view.execute(edits.toggleNoArgument(), false)));
        sources.add(new KeyAction(Messages.essay_add_file, "import", '\0', edits::hasMap, view::addFromFile));
        sources.add(new KeyAction(Messages.essay_add_pasted, "paste", '\0', edits::hasMap, view::addPasted));
        sources.add(new KeyAction(Messages.essay_edit, "edit", '\0', edits::hasSource, view::editText));
        sources.add(new KeyAction(Messages.essay_replace, "sync", '\0', edits::hasSource, view::replaceFromFile));
    }

    void install(StyledText text, IActionBars bars) {
        text.addVerifyKeyListener(keys());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        text.setMenu(menu.createContextMenu(text));
        IToolBarManager tools = bars.getToolBarManager();
        keyed.forEach(tools::add);
        sources.forEach(bars.getMenuManager()::add);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new KeyAction(Messages.essay_copy, "copy", '\0', () -> true, text::copy));
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), sources.get(1));
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
                new KeyAction(Messages.essay_select_all, "select_all", '\0', () -> true, text::selectAll));
        update();
    }

    /** Brings up to date what can be done. */
    void update() {
        keyed.forEach(KeyAction::update);
        sources.forEach(KeyAction::update);
    }

    private VerifyKeyListener keys() {
        return event -> {
            if ((event.stateMask & (SWT.MODIFIER_MASK & ~SWT.SHIFT)) == 0) {
                char key = Character.toUpperCase(event.character);
                for (KeyAction action : keyed) {
                    if (action.key == key) {
                        event.doit = false;
                        action.runIfPossible();
                    }
                }
            }
        };
    }

    private void fill(IMenuManager menu) {
        update();
        keyed.forEach(menu::add);
        List<Excerpt> unplaced = view.text().passages().unplaced();
        if (!unplaced.isEmpty() && edits.hasPassage()) {
            MenuManager place = new MenuManager(Messages.essay_place);
            unplaced.forEach(excerpt -> place.add(new KeyAction(NLS.bind(Messages.essay_quoted, shortened(excerpt)), "excerpt", '\0', () -> true,
                    () -> view.execute(edits.place(excerpt), false))));
            menu.add(place);
        }
        menu.add(new Separator());
        sources.forEach(menu::add);
    }

    private static String shortened(Excerpt excerpt) {
        String words = excerpt.getExact() == null ? "" : excerpt.getExact().strip().replaceAll("\\s+", " ").replace("&", "&&");
        return words.length() <= LONGEST_QUOTATION ? words : words.substring(0, LONGEST_QUOTATION) + "…";
    }

    private final class KeyAction extends Action {

        private final char key;
        private final BooleanSupplier possible;
        private final Runnable body;

        /** @param key that does it while the text has the focus; 0 for none */
        KeyAction(String text, String icon, char key, BooleanSupplier possible, Runnable body) {
            super(key == 0 ? text : text + "\t" + key, Icons.descriptor(icon));
            setToolTipText(key == 0 ? text : text + " (" + key + ")");
            this.key = key;
            this.possible = possible;
            this.body = body;
        }

        void update() {
            setEnabled(possible.getAsBoolean());
        }

        void runIfPossible() {
            if (possible.getAsBoolean()) {
                view.say(null);
                body.run();
            } else {
                view.say(edits.hasPassage() ? Messages.essay_no_element : Messages.essay_no_passage);
            }
        }

        @Override
        public void run() {
            runIfPossible();
        }
    }
}
