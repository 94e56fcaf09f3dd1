// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

/** What a link means for where its ends go. */
public enum LinkRole {
    /** From an argument, or what stands for it, to its conclusion. */
    CONCLUSION,
    /** From a premise to its argument; those of one argument belong together. */
    PREMISE,
    /** Between nodes of equal rank: it never decides where a node goes. */
    ASSOCIATION
}
