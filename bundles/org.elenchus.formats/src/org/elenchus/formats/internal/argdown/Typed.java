// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.function.UnaryOperator;

import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;

/**
 * A text before and after somebody typed in it, and the map that is to follow.
 *
 * @param was     which elements of the map those of the text before are
 * @param binding which elements of the map those of the text after are
 * @param inMap   the element of the map that something read from the text after is; null where there is none
 */
record Typed(ArgumentMap map, Reading before, Binding was, Reading after, Binding binding, UnaryOperator<Element> inMap) {
}
