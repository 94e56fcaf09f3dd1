// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.elenchus.workbench.internal.Commands;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.files.RecentFilesMenu;

/** Puts the commands into the menus and the tool bar of a window. Plug-ins find groups to add theirs to. */
final class ApplicationActionBarAdvisor extends ActionBarAdvisor {

    private IWorkbenchWindow window;
    private WindowActions actions;
    private Commands commands;

    ApplicationActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow forWindow) {
        window = forWindow;
        commands = new Commands(window);
        actions = new WindowActions(window);
        actions.all().forEach(this::register);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(fileMenu());
        bar.add(editMenu());
        bar.add(viewMenu());
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(helpMenu());
    }

    private IContributionItem fileMenu() {
        MenuManager menu = new MenuManager(Messages.menu_file, IWorkbenchActionConstants.M_FILE);
        menu.add(commands.item(Commands.NEW, Messages.menu_file_new, "new_map"));
        menu.add(commands.item(Commands.OPEN, Messages.menu_file_open, "open"));
        MenuManager recent = new MenuManager(Messages.menu_file_recent, Icons.descriptor("recent"), "org.elenchus.workbench.recent");
        recent.add(new RecentFilesMenu(window));
        menu.add(recent);
        menu.add(new Separator("close.ext"));
        menu.add(actions.of(ActionFactory.CLOSE));
        menu.add(actions.of(ActionFactory.CLOSE_ALL));
        menu.add(new Separator("save.ext"));
        menu.add(actions.of(ActionFactory.SAVE));
        menu.add(actions.of(ActionFactory.SAVE_AS));
        menu.add(commands.item(Commands.REVERT, Messages.menu_file_revert, "revert"));
        menu.add(new Separator("import.ext"));
        menu.add(commands.item(Commands.IMPORT, Messages.menu_file_import, "import"));
        menu.add(commands.item(Commands.EXPORT_AS, Messages.menu_file_export_as, "export_as"));
        menu.add(commands.item(Commands.EXPORT_FIGURE, Messages.menu_file_export_figure, "export_figure"));
        menu.add(commands.item(Commands.PRINT, Messages.menu_file_print, null));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(actions.of(ActionFactory.QUIT));
        return menu;
    }

    private IContributionItem editMenu() {
        MenuManager menu = new MenuManager(Messages.menu_edit, IWorkbenchActionConstants.M_EDIT);
        menu.add(actions.of(ActionFactory.UNDO));
        menu.add(actions.of(ActionFactory.REDO));
        menu.add(new Separator(IWorkbenchActionConstants.UNDO_EXT));
        menu.add(actions.of(ActionFactory.CUT));
        menu.add(actions.of(ActionFactory.COPY));
        menu.add(commands.item(Commands.COPY_PICTURE, Messages.menu_edit_copy_picture, null));
        menu.add(actions.of(ActionFactory.PASTE));
        menu.add(commands.item(Commands.DUPLICATE, Messages.menu_edit_duplicate, "duplicate"));
        menu.add(new Separator(IWorkbenchActionConstants.CUT_EXT));
        menu.add(actions.of(ActionFactory.DELETE));
        menu.add(actions.of(ActionFactory.SELECT_ALL));
        menu.add(new Separator(IWorkbenchActionConstants.FIND_EXT));
        menu.add(commands.item(Commands.FIND, Messages.menu_edit_find, "find"));
        menu.add(commands.item(Commands.REPLACE, Messages.menu_edit_replace, null));
        menu.add(commands.item(Commands.GO_TO_ELEMENT, Messages.menu_edit_goto, null));
        menu.add(actions.of(ActionFactory.BACKWARD_HISTORY));
        menu.add(actions.of(ActionFactory.FORWARD_HISTORY));
        menu.add(commands.item(Commands.TOGGLE_BOOKMARK, Messages.menu_edit_bookmark, "bookmark"));
        menu.add(commands.item(Commands.NEXT_BOOKMARK, Messages.menu_edit_next_bookmark, null));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(actions.of(ActionFactory.PREFERENCES));
        return menu;
    }

    private IContributionItem viewMenu() {
        MenuManager menu = new MenuManager(Messages.menu_view, "view");
        menu.add(new Separator("zoom"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(commands.item(Commands.SHOW_FILTER, Messages.menu_view_filter, "filter"));
        menu.add(commands.item(Commands.PRESENT, Messages.menu_view_present, "present"));
        menu.add(commands.check(Commands.SHOW_EVALUATION, Messages.menu_view_evaluation, "evaluation"));
        menu.add(new Separator("windows"));
        MenuManager views = new MenuManager(Messages.menu_view_show, "showView");
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        menu.add(views);
        MenuManager themes = new MenuManager(Messages.menu_view_theme, Icons.descriptor("theme"), "org.elenchus.workbench.theme");
        themes.add(commands.radio(Commands.THEME, Commands.THEME_PARAMETER, "system", Messages.theme_system));
        themes.add(commands.radio(Commands.THEME, Commands.THEME_PARAMETER, "light", Messages.theme_light));
        themes.add(commands.radio(Commands.THEME, Commands.THEME_PARAMETER, "dark", Messages.theme_dark));
        menu.add(themes);
        menu.add(commands.item(Commands.FULL_SCREEN, Messages.menu_view_full_screen, null));
        menu.add(actions.of(ActionFactory.RESET_PERSPECTIVE));
        return menu;
    }

    private IContributionItem helpMenu() {
        MenuManager menu = new MenuManager(Messages.menu_help, IWorkbenchActionConstants.M_HELP);
        menu.add(commands.item(Commands.MANUAL, Messages.menu_help_manual, "manual"));
        menu.add(commands.item(Commands.KEY_ASSIST, Messages.menu_help_keys, "keys"));
        menu.add(commands.item(Commands.WELCOME, Messages.menu_help_welcome, "welcome"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(new Separator());
        menu.add(actions.of(ActionFactory.ABOUT));
        return menu;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager files = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        files.add(commands.button(Commands.NEW, "new_map"));
        files.add(commands.button(Commands.OPEN, "open"));
        files.add(actions.of(ActionFactory.SAVE));
        files.add(commands.button(Commands.EXPORT_FIGURE, "export_figure"));
        bar.add(new ToolBarContributionItem(files, "org.elenchus.workbench.files"));
        ToolBarManager history = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        history.add(actions.of(ActionFactory.UNDO));
        history.add(actions.of(ActionFactory.REDO));
        bar.add(new ToolBarContributionItem(history, IWorkbenchCommandConstants.EDIT_UNDO));
        ToolBarManager places = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        places.add(actions.of(ActionFactory.BACKWARD_HISTORY));
        places.add(actions.of(ActionFactory.FORWARD_HISTORY));
        bar.add(new ToolBarContributionItem(places, "org.elenchus.workbench.places"));
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        ToolBarManager evaluation = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        evaluation.add(commands.check(Commands.SHOW_EVALUATION, "", "evaluation"));
        evaluation.add(commands.button(Commands.SHOW_FILTER, "filter"));
        evaluation.add(commands.button(Commands.PRESENT, "present"));
        bar.add(new ToolBarContributionItem(evaluation, "org.elenchus.workbench.evaluation.tools"));
    }
}
