// SPDX-License-Identifier: EPL-2.0
/** What the tests of several bundles share: builders of maps, round trips, contracts of the extension points. */
package org.elenchus.testkit;
