// SPDX-License-Identifier: EPL-2.0
/** How that is done. */
package org.elenchus.install.internal;
