// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

/** What a link means for where its ends go. */
public enum LinkRole {
    /** From an argument, or what stands for it, to its conclusion. */
    CONCLUSION,
    /** From a premise to its argument; those of one argument belong together. */
    PREMISE,
    /** From what stands beside the way rather than on it, as a warrant or a rebuttal does; a layout may take it for a premise. */
    ASIDE,
    /** Between nodes of equal rank: it never decides where a node goes. */
    ASSOCIATION
}
