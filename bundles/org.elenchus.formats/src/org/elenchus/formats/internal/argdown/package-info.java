// SPDX-License-Identifier: EPL-2.0
/**
 * Argdown (Voigt, argdown.org): statements, arguments and their relations as indented text. Lexer, parser and model follow the behaviour of the reference
 * implementation, @argdown/core 1.x, also where that is surprising, so that a text means the same here and there.
 */
package org.elenchus.formats.internal.argdown;
