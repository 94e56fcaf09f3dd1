// SPDX-License-Identifier: EPL-2.0
/** What the notations have in common: collecting nodes and links, regions, shapes with words in them. */
package org.elenchus.rendering.internal.notation;
