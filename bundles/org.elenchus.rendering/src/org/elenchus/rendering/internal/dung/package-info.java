// SPDX-License-Identifier: EPL-2.0
/** Attack graphs: what is attacked by what, and nothing else. */
package org.elenchus.rendering.internal.dung;
