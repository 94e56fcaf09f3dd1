// SPDX-License-Identifier: EPL-2.0
/** Goal structures: EMF models and gsn2x YAML. */
package org.elenchus.formats.internal.gsn;
