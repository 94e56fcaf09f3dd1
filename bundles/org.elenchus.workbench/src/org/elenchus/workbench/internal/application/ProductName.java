// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.application;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** What the product calls itself. */
public final class ProductName {

    /** The name in title bars and dialogs; the same in every language. */
    public static final String NAME = "Elenchus";

    /** Symbolic name of this bundle. */
    public static final String BUNDLE = "org.elenchus.workbench";

    private ProductName() {
    }

    /** Major, minor and micro version, for example {@code 0.1.0}. */
    public static String version() {
        Bundle bundle = Platform.getBundle(BUNDLE);
        if (bundle == null) {
            return "";
        }
        return bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro();
    }
}
