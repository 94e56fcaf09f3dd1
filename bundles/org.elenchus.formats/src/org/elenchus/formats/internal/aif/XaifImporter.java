// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import org.elenchus.core.spi.Probe;

/** Reads xAIF: an AIF graph with its text, as OVA3 saves it. */
public final class XaifImporter extends AifImporter {

    @Override
    public int recognise(Probe probe) {
        String text = probe.text();
        return text.stripLeading().startsWith("{") && wrapped(text) && (text.contains("\"nodes\"") || text.contains("\"nodeID\"")) ? 96 : 0;
    }
}
