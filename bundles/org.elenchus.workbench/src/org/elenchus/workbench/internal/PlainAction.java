// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import org.eclipse.jface.action.Action;

/** An entry of a menu or a button that does one thing. */
public final class PlainAction extends Action {

    private final Runnable body;

    /** @param icon name in {@link Icons} */
    public PlainAction(String text, String icon, Runnable body) {
        super(text, Icons.descriptor(icon));
        setToolTipText(text.replace("&", ""));
        this.body = body;
    }

    @Override
    public void run() {
        body.run();
    }
}
