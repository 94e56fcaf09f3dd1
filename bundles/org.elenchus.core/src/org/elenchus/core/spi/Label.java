// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

/** What a labelling says about an element (Caminada 2006): accepted, rejected, or neither. */
public enum Label {
    /** The element is accepted; an argument holds. */
    IN,
    /** The element is rejected; an argument does not hold. */
    OUT,
    /** Neither is justified. */
    UNDECIDED;

    /** {@code in}, {@code out} or {@code undecided}, as command line and files write it. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
