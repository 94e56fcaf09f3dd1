// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.elenchus.workbench.internal.bookmarks.BookmarksView;
import org.elenchus.workbench.internal.essay.EssayView;
import org.elenchus.workbench.internal.evaluation.EvaluationView;
import org.elenchus.workbench.internal.filter.FilterView;
import org.elenchus.workbench.internal.outline.OutlineView;
import org.elenchus.workbench.internal.present.StepsView;
import org.elenchus.workbench.internal.problems.ProblemsView;
import org.elenchus.workbench.internal.text.TextView;
import org.elenchus.workbench.internal.welcome.WelcomeView;

/** The arrangement of the window in which arguments are mapped: the map, its outline left of it, its essay right of it, its properties below. */
public final class MappingPerspective implements IPerspectiveFactory {

    static final String ID = "org.elenchus.workbench.mapping";

    private static final float LEFT = 0.22f;
    private static final float BOTTOM = 0.74f;
    private static final float RIGHT = 0.66f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        String editors = layout.getEditorArea();
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, LEFT, editors);
        left.addView(OutlineView.ID);
        left.addView(FilterView.ID);
        left.addView(BookmarksView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, BOTTOM, editors);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(ProblemsView.ID);
        below.addView(EvaluationView.ID);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, editors);
        right.addView(EssayView.ID);
        right.addView(TextView.ID);
        right.addPlaceholder(WelcomeView.ID);
        for (String view : new String[] { OutlineView.ID, FilterView.ID, BookmarksView.ID, StepsView.ID, EssayView.ID,
                IPageLayout.ID_PROP_SHEET, ProblemsView.ID, EvaluationView.ID, WelcomeView.ID }) {
            layout.addShowViewShortcut(view);
        }
    }
}
