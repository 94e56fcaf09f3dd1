// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

import org.elenchus.core.script.ScriptRequest;

/** Interprets, so that scripts can be stopped between any two of their instructions. */
final class Sandbox extends ContextFactory {
    private static final int INSTRUCTIONS_BETWEEN_LOOKS = 10_000;
    private static final int DEEPEST_CALL = 4_000;

    private final ScriptRequest request;
    private final long end;

    Sandbox(ScriptRequest request) {
        this.request = request;
        this.end = System.nanoTime() + request.limit().toNanos();
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ECMASCRIPT);
        context.setInstructionObserverThreshold(INSTRUCTIONS_BETWEEN_LOOKS);
        context.setMaximumInterpreterStackDepth(DEEPEST_CALL);
        if (!request.permissions().java()) {
            context.setClassShutter(name -> false);
        }
        return context;
    }

    @Override
    protected boolean hasFeature(Context context, int feature) {
        // No XML literals, whose parser could be pointed at files.
        return feature != Context.FEATURE_E4X && super.hasFeature(context, feature);
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
        look();
    }

    /** Ends the script where that is wanted. */
    void look() {
        if (request.progress().isCancelled()) {
            throw new Stop(true);
        }
        if (System.nanoTime() > end) {
            throw new Stop(false);
        }
    }
}
