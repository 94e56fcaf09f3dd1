// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.layout;

import org.junit.jupiter.api.Nested;

import org.elenchus.testkit.LayoutContract;

/** Our own layouts keep the contract that authors of plug-ins test theirs by. */
class LayoutContractTest {

    @Nested
    class ArgumentTreeTest extends LayoutContract {
        @Override
        protected LayoutAlgorithm layout() {
            return Layouts.find("argument-tree").orElseThrow();
        }
    }

    @Nested
    class LayeredTest extends LayoutContract {
        @Override
        protected LayoutAlgorithm layout() {
            return Layouts.find("layered").orElseThrow();
        }
    }

    @Nested
    class ForceTest extends LayoutContract {
        @Override
        protected LayoutAlgorithm layout() {
            return Layouts.find("force").orElseThrow();
        }
    }
}
