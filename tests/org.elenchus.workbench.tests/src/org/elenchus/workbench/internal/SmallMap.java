// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Statement;

/** A thesis with one reason and one objection. */
public final class SmallMap {

    public final MapDocument document = MapDocument.create();
    public final Statement thesis;
    public final Statement reason;
    public final Statement objection;

    public SmallMap() {
        thesis = added(Edits.addStatement(document.map(), "Parks should be free of smoke.", null, null));
        reason = added(Edits.addReason(thesis, "Smoke harms others."));
        objection = added(Edits.addObjection(thesis, "Parks are large."));
    }

    private Statement added(Edit edit) {
        document.execute(edit);
        return (Statement) edit.result().get(0);
    }

    /** The argument that a statement is a premise of. */
    public static Argument argumentOf(Statement premise) {
        return (Argument) premise.getUsages().get(0).eContainer();
    }
}
