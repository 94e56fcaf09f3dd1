// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.validation;

/** How bad a problem is, the worst first. */
public enum Severity {
    /** The map says something that cannot be meant; evaluation and export may refuse it. */
    ERROR,
    /** Probably a mistake. */
    WARNING,
    /** Worth a look. */
    INFO
}
