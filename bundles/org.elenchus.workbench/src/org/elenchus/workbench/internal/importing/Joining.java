// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.workbench.internal.Messages;

/** Puts imported maps into one that is there, as one step of undo. */
final class Joining {

    private final MapDocument document;
    private final MapView view;
    private final Object step = new Object();

    /** @param view that places what comes; may be null */
    Joining(MapDocument document, MapView view) {
        this.document = document;
        this.view = view;
    }

    /** Beside what is there. */
    void beside(List<ArgumentMap> maps) {
        List<Edit> pastes = maps.stream().map(this::paste).filter(edit -> edit.refusal() == null).toList();
        if (!pastes.isEmpty()) {
            execute(pastes);
        }
    }

    /** The theses of what comes argue for an element. */
    void asReasonsFor(Element target, List<ArgumentMap> maps) {
        for (ArgumentMap map : maps) {
            Edit paste = Edit.all(Messages.import_edit, List.of(paste(map))).mergingBy(step);
            if (paste.refusal() == null) {
                document.execute(paste);
                theses(paste.result()).forEach(thesis -> execute(argueFor(target, thesis)));
            }
        }
    }

    private void execute(List<Edit> edits) {
        document.execute(Edit.all(Messages.import_edit, edits).mergingBy(step));
    }

    private Edit paste(ArgumentMap map) {
        List<EObject> everything = Stream.of(map.getStatements(), map.getArguments(), map.getGroups()).flatMap(List::stream)
                .map(EObject.class::cast).toList();
        return Edits.paste(document.map(), Fragment.copyOf(everything), view, null);
    }

    /** A reason is no thesis any more, whatever it was where it comes from. */
    private static List<Edit> argueFor(Element target, Statement thesis) {
        List<Edit> edits = new ArrayList<>(List.of(Edits.connect(thesis, target, Polarity.PRO)));
        if (thesis.isMain()) {
            edits.add(Edits.set(thesis, ArgumentmapPackage.Literals.STATEMENT__MAIN, false));
        }
        return edits;
    }

    private static List<Statement> theses(List<EObject> pasted) {
        List<Statement> statements = pasted.stream().filter(Statement.class::isInstance).map(Statement.class::cast).toList();
        List<Statement> main = statements.stream().filter(Statement::isMain).toList();
        return !main.isEmpty() ? main : statements.stream().filter(s -> s.getUsages().isEmpty()).toList();
    }
}
