// SPDX-License-Identifier: EPL-2.0
/**
 * What a plug-in implements: importers, exporters, evaluators, lint rules. Streams and values only, never dialogs; every type may be
 * called from any thread, one call at a time per instance.
 *
 * @since 0.1
 */
package org.elenchus.core.spi;
