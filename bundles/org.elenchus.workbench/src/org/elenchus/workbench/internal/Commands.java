// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The ids of the workbench's commands, and menu entries and buttons for them. */
public final class Commands {

    public static final String NEW = IWorkbenchCommandConstants.FILE_NEW;
    public static final String OPEN = "org.elenchus.workbench.open";
    public static final String REVERT = IWorkbenchCommandConstants.FILE_REVERT;
    public static final String IMPORT = IWorkbenchCommandConstants.FILE_IMPORT;
    public static final String EXPORT_AS = "org.elenchus.workbench.exportAs";
    public static final String EXPORT_FIGURE = "org.elenchus.workbench.exportFigure";
    public static final String COPY_PICTURE = "org.elenchus.workbench.copyPicture";
    public static final String PRINT = IWorkbenchCommandConstants.FILE_PRINT;
    public static final String FIND = IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE;
    public static final String MANUAL = IWorkbenchCommandConstants.HELP_HELP_CONTENTS;
    public static final String KEY_ASSIST = "org.eclipse.ui.window.showKeyAssist";
    public static final String WELCOME = "org.elenchus.workbench.welcome";
    public static final String FULL_SCREEN = "org.eclipse.ui.window.fullscreenmode";
    public static final String SHOW_EVALUATION = "org.elenchus.workbench.showEvaluation";
    public static final String REPLACE = "org.elenchus.workbench.replace";
    public static final String GO_TO_ELEMENT = "org.elenchus.workbench.goToElement";
    public static final String TOGGLE_BOOKMARK = "org.elenchus.workbench.toggleBookmark";
    public static final String NEXT_BOOKMARK = "org.elenchus.workbench.nextBookmark";
    public static final String SHOW_FILTER = "org.elenchus.workbench.showFilter";
    public static final String PRESENT = "org.elenchus.workbench.present";
    public static final String THEME = "org.elenchus.workbench.theme";
    /** Of the diagram: writes the words of the selected statement in the map. */
    public static final String EDIT_TEXT = "org.elenchus.diagram.commands.editText";
    /** Of the diagram: puts a copy of what is selected beside it. */
    public static final String DUPLICATE = "org.elenchus.diagram.commands.duplicate";
    public static final String THEME_PARAMETER = "org.eclipse.ui.commands.radioStateParameter";

    private final IWorkbenchWindow window;

    public Commands(IWorkbenchWindow window) {
        this.window = window;
    }

    /** @param icon name in {@link Icons}, or null for none */
    public IContributionItem item(String command, String label, String icon) {
        CommandContributionItemParameter parameter = parameter(command, command + ".item", CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        parameter.icon = icon == null ? null : Icons.descriptor(icon);
        return new CommandContributionItem(parameter);
    }

    /** A button that shows only its picture and has the command's name as its tip. */
    public IContributionItem button(String command, String icon) {
        CommandContributionItemParameter parameter = parameter(command, command + ".button", CommandContributionItem.STYLE_PUSH);
        parameter.icon = Icons.descriptor(icon);
        return new CommandContributionItem(parameter);
    }

    /** What can be on or off. */
    public IContributionItem check(String command, String label, String icon) {
        CommandContributionItemParameter parameter = parameter(command, command + ".check", CommandContributionItem.STYLE_CHECK);
        parameter.label = label;
        parameter.icon = icon == null ? null : Icons.descriptor(icon);
        return new CommandContributionItem(parameter);
    }

    /** One choice among several of a command that keeps a state. */
    public IContributionItem radio(String command, String parameterId, String value, String label) {
        CommandContributionItemParameter parameter = parameter(command, command + "." + value, CommandContributionItem.STYLE_RADIO);
        parameter.label = label;
        parameter.parameters = Map.of(parameterId, value);
        return new CommandContributionItem(parameter);
    }

    private CommandContributionItemParameter parameter(String command, String id, int style) {
        return new CommandContributionItemParameter(window, id, command, style);
    }
}
