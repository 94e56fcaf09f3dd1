// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.osgi.util.NLS;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.workbench.internal.Messages;

/** What can be supposed of an element without touching the map. */
final class Suppositions {

    /** Null supposes nothing. */
    static final List<Standpoint> VALUES = Collections.unmodifiableList(
            Arrays.asList(null, Standpoint.ACCEPTED, Standpoint.REJECTED, Standpoint.UNDECIDED));

    private Suppositions() {
    }

    static String name(Element element, Standpoint supposed) {
        if (supposed == null) {
            return Messages.suppose_nothing;
        }
        boolean argument = element instanceof Argument;
        return switch (supposed) {
        case ACCEPTED -> argument ? Messages.suppose_holds : Messages.suppose_accepted;
        case REJECTED -> argument ? Messages.suppose_struck : Messages.suppose_rejected;
        default -> Messages.suppose_undecided;
        };
    }

    /** Adds a choice for each. */
    static void fill(IContributionManager menu, Element element, MapEvaluation map) {
        for (Standpoint value : VALUES) {
            Action action = new Action(NLS.bind(Messages.suppose_menu, name(element, value)), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        map.suppose(element, value);
                    }
                }
            };
            action.setChecked(map.assumptions().get(element) == value);
            menu.add(action);
        }
    }
}
