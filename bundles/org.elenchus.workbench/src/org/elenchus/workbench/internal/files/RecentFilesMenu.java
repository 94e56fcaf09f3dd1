// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.files;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** The entries of File, Open Recent: one for each file, made anew each time the menu opens. */
public final class RecentFilesMenu extends ContributionItem {

    private static final int WITH_DIGIT = 9;

    private final IWorkbenchWindow window;

    public RecentFilesMenu(IWorkbenchWindow window) {
        super("org.elenchus.workbench.recentFiles");
        this.window = window;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        List<Path> files = RecentFiles.list();
        if (files.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH, index);
            none.setText(Messages.recent_none);
            none.setEnabled(false);
            return;
        }
        for (int i = 0; i < files.size(); i++) {
            addItem(menu, index + i, i + 1, files.get(i));
        }
    }

    private void addItem(Menu menu, int index, int number, Path file) {
        MenuItem item = new MenuItem(menu, SWT.PUSH, index);
        String name = file.getFileName().toString().replace("&", "&&");
        String folder = file.getParent() == null ? "" : shortened(file.getParent().toString()).replace("&", "&&");
        item.setText(NLS.bind(Messages.recent_entry, new Object[] { number <= WITH_DIGIT ? "&" + number + " " : "", name, folder }));
        item.setImage(Icons.image("map"));
        item.addListener(SWT.Selection, e -> new MapOpener(window.getActivePage()).open(file));
    }

    private static String shortened(String folder) {
        String home = System.getProperty("user.home", "");
        return !home.isEmpty() && folder.startsWith(home) ? "~" + folder.substring(home.length()) : folder;
    }
}
