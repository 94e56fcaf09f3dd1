// SPDX-License-Identifier: EPL-2.0
/** Plug-ins come into the product and go out of it: by p2 from update sites, and from the folder {@code dropins}. */
package org.elenchus.install;
