// SPDX-License-Identifier: EPL-2.0
/** What a conversion could not carry over, shown to the user. */
package org.elenchus.workbench.internal.losses;
