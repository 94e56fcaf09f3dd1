// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.aif;

import org.elenchus.core.spi.Probe;

/** Reads xAIF: an AIF graph with its text, as OVA3 saves it. */
public final class XaifImporter extends AifImporter {

    @Override
    public int recognise(Probe probe) {
        boolean graph = probe.memberNames().contains("nodes") || probe.memberNames().contains("nodeID");
        return graph && isExtended(probe) ? 96 : 0;
    }
}
