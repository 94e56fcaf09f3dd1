// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.swt.widgets.Composite;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Icons;
import org.elenchus.workbench.internal.Messages;

/** The passages of the sources that say what an element says. */
public final class ExcerptsSection extends MapSection {

    private static final int PASSAGE_WEIGHT = 75;
    private static final int SOURCE_WEIGHT = 25;

    public ExcerptsSection() {
        super(1);
    }

    @Override
    protected void createFields(Composite grid) {
        add(new Excerpts(), grid);
    }

    private static final class Excerpts extends TableField {

        @Override
        void createColumns() {
            column(Messages.excerpt_passage, PASSAGE_WEIGHT, row -> passage((Excerpt) row), row -> Icons.image("excerpt"));
            column(Messages.excerpt_source, SOURCE_WEIGHT,
                    row -> ((Excerpt) row).getSource() == null ? Messages.excerpt_no_source : ElementText.of(((Excerpt) row).getSource()), null);
            ColumnViewerToolTipSupport.enableFor(table());
        }

        private static String passage(Excerpt excerpt) {
            return excerpt.getExact() == null ? Messages.excerpt_not_found : "\u201c" + excerpt.getExact().strip().replaceAll("\\s+", " ") + "\u201d";
        }

        @Override
        List<? extends EObject> rows(EObject element) {
            return element instanceof Element quoted ? List.copyOf(quoted.getExcerpts()) : List.of();
        }
    }
}
