// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.welcome;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.elenchus.workbench.internal.Commands;
import org.elenchus.workbench.internal.CurrentMap;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.RunCommand;
import org.elenchus.workbench.internal.properties.PropertyPages;

/** A short list of what one can do with the map, for those who see it for the first time. */
public final class WelcomeView extends ViewPart {

    public static final String ID = "org.elenchus.workbench.welcomePanel";

    private static final int MARGIN = 14;
    private static final int ROW_GAP = 10;
    private static final int ICON_GAP = 10;
    private static final int LEAST_TEXT_WIDTH = 140;
    private static final String[][] HINTS = { { "select", Messages.welcome_read }, { "edit", Messages.welcome_edit },
            { "add_reason", Messages.welcome_reason }, { "add_objection", Messages.welcome_objection },
            { "add_premise", Messages.welcome_premise }, { "link", Messages.welcome_drag }, { "undo", Messages.welcome_undo },
            { "export_figure", Messages.welcome_export } };

    private ScrolledComposite scroller;
    private CurrentMap current;

    @Override
    public void createPartControl(Composite parent) {
        current = new CurrentMap(getSite().getWorkbenchWindow(), change -> {
        });
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        Composite page = new Composite(scroller, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = ROW_GAP;
        layout.horizontalSpacing = ICON_GAP;
        page.setLayout(layout);
        heading(page);
        for (String[] hint : HINTS) {
            row(page, hint[0], hint[1]);
        }
        link(page, Messages.welcome_links);
        scroller.setContent(page);
        scroller.addListener(SWT.Resize, e -> fit(page));
    }

    private void fit(Composite page) {
        int width = scroller.getClientArea().width;
        Point size = page.computeSize(width, SWT.DEFAULT);
        scroller.setMinHeight(size.y);
    }

    private static void heading(Composite page) {
        Label heading = new Label(page, SWT.WRAP);
        heading.setText(Messages.welcome_heading);
        heading.setFont(JFaceResources.getHeaderFont());
        heading.setLayoutData(textData(2));
        Label intro = new Label(page, SWT.WRAP);
        intro.setText(ExampleMap.isThere() ? Messages.welcome_intro : Messages.welcome_intro_plain);
        intro.setLayoutData(textData(2));
    }

    private static void row(Composite page, String icon, String text) {
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(Icons.image(icon));
        picture.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        Label words = new Label(page, SWT.WRAP);
        words.setText(text);
        words.setLayoutData(textData(1));
    }

    private void link(Composite page, String text) {
        Link links = new Link(page, SWT.WRAP);
        links.setText(text);
        links.setLayoutData(textData(2));
        links.addListener(SWT.Selection, e -> follow(e.text));
    }

    private void follow(String target) {
        switch (target) {
        case "new" -> RunCommand.run(getSite(), Commands.NEW);
        case "keys" -> RunCommand.run(getSite(), Commands.KEY_ASSIST);
        case "example" -> ExampleMap.open(getSite().getPage());
        default -> RunCommand.run(getSite(), Commands.MANUAL);
        }
    }

    private static GridData textData(int span) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, span, 1);
        data.widthHint = LEAST_TEXT_WIDTH;
        return data;
    }

    @Override
    public void setFocus() {
        scroller.setFocus();
    }

    /** Reading it leaves the properties of the map in sight. */
    @Override
    public <T> T getAdapter(Class<T> type) {
        T found = PropertyPages.adapter(type, current);
        return found != null ? found : super.getAdapter(type);
    }

    @Override
    public void dispose() {
        if (current != null) {
            current.dispose();
        }
        super.dispose();
    }
}
