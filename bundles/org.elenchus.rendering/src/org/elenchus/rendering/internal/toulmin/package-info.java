// SPDX-License-Identifier: EPL-2.0
/** Toulmin's layout of arguments, and the layout that puts its parts where he put them. */
package org.elenchus.rendering.internal.toulmin;
