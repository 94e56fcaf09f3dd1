// SPDX-License-Identifier: EPL-2.0
/**
 * What a map, or a framework of attacks, is to the semantics: nodes with acceptance conditions over the nodes that link to them.
 *
 * @since 0.1
 */
package org.elenchus.reasoning.network;
