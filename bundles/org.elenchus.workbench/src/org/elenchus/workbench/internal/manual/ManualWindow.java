// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.manual;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.elenchus.workbench.internal.Messages;

/** The user manual in a window of its own, which can stay open beside the map. */
public final class ManualWindow extends Window {

    private static final Point FIRST_SIZE = new Point(920, 680);
    private static final int[] CONTENTS_AND_PAGE = { 24, 76 };
    private static final int MARGIN = 18;

    private static ManualWindow shown;

    private org.eclipse.swt.widgets.List contents;
    private StyledText text;
    private ManualLook look;
    private ManualPage page;
    private String file;

    private ManualWindow(Shell parent) {
        super(parent);
        setShellStyle(SWT.SHELL_TRIM);
        setBlockOnOpen(false);
    }

    /** Opens the window or brings it to the front. */
    public static ManualWindow open(Shell parent, String file) {
        if (shown == null || shown.getShell() == null || shown.getShell().isDisposed()) {
            shown = new ManualWindow(parent);
            shown.open();
        }
        shown.getShell().setActive();
        shown.show(file);
        return shown;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.manual_title);
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                close();
            }
        });
    }

    @Override
    protected Point getInitialSize() {
        return FIRST_SIZE;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        SashForm halves = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        halves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        contents = new org.eclipse.swt.widgets.List(halves, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        List<String> titles = new ArrayList<>();
        Manual.files().forEach(name -> titles.add(Manual.page(name).title()));
        contents.setItems(titles.toArray(String[]::new));
        contents.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(Manual.files().get(contents.getSelectionIndex()))));
        text = new StyledText(halves, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        text.addListener(SWT.MouseUp, e -> follow(text.getOffsetAtPoint(new Point(e.x, e.y))));
        text.addListener(SWT.MouseMove, e -> point(text.getOffsetAtPoint(new Point(e.x, e.y))));
        look = new ManualLook(text);
        halves.setWeights(CONTENTS_AND_PAGE);
        Button browser = new Button(area, SWT.PUSH);
        browser.setText(Messages.manual_browser);
        browser.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        browser.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> openInBrowser()));
        return area;
    }

    void show(String name) {
        String target = name.contains("#") ? name.substring(0, name.indexOf('#')) : name;
        file = target;
        page = Manual.page(target);
        look.show(page);
        contents.setSelection(Manual.files().indexOf(target));
    }

    private void follow(int offset) {
        String target = offset < 0 || text.getSelectionCount() > 0 ? null : page.linkAt(offset);
        if (target == null) {
            return;
        }
        if (target.contains(":")) {
            Program.launch(target);
        } else {
            show(target);
        }
    }

    private void point(int offset) {
        boolean link = offset >= 0 && page != null && page.linkAt(offset) != null;
        text.setCursor(link ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void openInBrowser() {
        String address = Manual.browserAddress(file);
        if (address != null) {
            Program.launch(address);
        }
    }

    /** The words of the page that is shown, for tests. */
    public String shownText() {
        return text.getText();
    }
}
