// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.evaluator;

import org.junit.jupiter.api.Nested;

import org.elenchus.core.spi.Evaluator;
import org.elenchus.testkit.EvaluatorContract;

/** Our own evaluators keep the contract that authors of plug-ins test theirs by. */
class EvaluatorContractTest {

    @Nested
    class GroundedTest extends EvaluatorContract {
        @Override
        protected Evaluator evaluator() {
            return new GroundedEvaluator();
        }
    }

    @Nested
    class PreferredTest extends EvaluatorContract {
        @Override
        protected Evaluator evaluator() {
            return new PreferredEvaluator();
        }
    }

    @Nested
    class StableTest extends EvaluatorContract {
        @Override
        protected Evaluator evaluator() {
            return new StableEvaluator();
        }
    }

    @Nested
    class DfQuadTest extends EvaluatorContract {
        @Override
        protected Evaluator evaluator() {
            return new DfQuadEvaluator();
        }
    }

    @Nested
    class EulerBasedTest extends EvaluatorContract {
        @Override
        protected Evaluator evaluator() {
            return new EulerBasedEvaluator();
        }
    }
}
