// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls what somebody else's plug-in contributes, so that whatever it does wrong, hanging included, costs that contribution alone: it is reported to
 * {@link ContributionProblems} and from then on left out. What Elenchus itself ships is called without a time limit.
 *
 * @since 0.1
 */
public final class Guard {
    /** System property: how many seconds a plug-in may take for what should be instant. */
    public static final String LIMIT_PROPERTY = "elenchus.plugins.limit";
    private static final int USUAL_LIMIT = 5;

    private Guard() {
    }

    /**
     * Calls a plug-in.
     *
     * @param by    whose code runs
     * @param doing for messages: "did not finish {doing}", for example "recognising a file"
     * @param body  may run on another thread; is interrupted where it takes too long
     * @throws ContributionException where it fails or takes too long; it is reported then
     */
    public static <T> T call(Contribution by, String doing, Callable<T> body) throws ContributionException {
        return call(by, doing, 1, body);
    }

    /**
     * Likewise, for what may take longer.
     *
     * @param times how many times the usual limit it may take
     */
    public static <T> T call(Contribution by, String doing, int times, Callable<T> body) throws ContributionException {
        if (isShipped(by)) {
            return direct(by, doing, body);
        }
        FutureTask<T> task = new FutureTask<>(body);
        Thread thread = new Thread(task, "plug-in " + by.contributor());
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        thread.start();
        int limit = times * Integer.getInteger(LIMIT_PROPERTY, USUAL_LIMIT);
        try {
            return task.get(limit, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw fail(by, Messages.get("call.failed", doing, reason(e.getCause())), e.getCause());
        } catch (TimeoutException e) {
            e.setStackTrace(thread.getStackTrace());
            task.cancel(true);
            throw fail(by, Messages.get("call.hangs", doing, limit), e);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new ContributionException(Messages.get("call.failed", doing, reason(e)), e);
        }
    }

    private static <T> T direct(Contribution by, String doing, Callable<T> body) throws ContributionException {
        try {
            return body.call();
        } catch (ContributionException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            throw fail(by, Messages.get("call.failed", doing, reason(e)), e);
        }
    }

    /** Whether it comes from Elenchus itself. */
    public static boolean isShipped(Contribution contribution) {
        return contribution.contributor().startsWith("org.elenchus.");
    }

    private static ContributionException fail(Contribution by, String message, Throwable cause) {
        if (cause instanceof ContributionException known) {
            return known;
        }
        return by instanceof CheckedContribution checked ? checked.broken(message, cause) : new ContributionException(message, cause);
    }

    static String reason(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getName() : cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
