// SPDX-License-Identifier: EPL-2.0
/** Fast output of text and numbers. */
package org.elenchus.formats.internal.text;
