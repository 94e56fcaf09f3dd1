// SPDX-License-Identifier: EPL-2.0
/** Reads and writes YAML as plain values. */
package org.elenchus.formats.internal.yaml;
