// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.elenchus.core.evaluation.Semantics;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.spi.Evaluation;
import org.elenchus.core.spi.EvaluationRequest;
import org.elenchus.core.spi.EvaluationTask;
import org.elenchus.core.spi.LiveEvaluation;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.workbench.internal.files.MonitorProgress;

/**
 * Follows a map in the background. It is told of each change and, a moment after the last, evaluates what the changes call for. What came of a
 * map that changed while it was read is thrown away, for then the next evaluation is on its way.
 */
final class LiveWork extends Job {

    private static final long WAIT_MS = 5;

    /** What is followed. */
    record Subject(ArgumentMap map, Semantics semantics) {
    }

    /**
     * What came of it.
     *
     * @param evaluation null where there is a problem
     * @param problem    why there is none, in words for a person; else null
     */
    record Answer(Subject subject, Evaluation evaluation, String problem) {
    }

    private final Consumer<Answer> listener;
    private final Set<EObject> changes = new LinkedHashSet<>();
    private Subject wanted;
    private int generation;
    /** Of the job's own thread. */
    private Subject followed;
    private LiveEvaluation live;

    /** @param listener told in the job's thread */
    LiveWork(Consumer<Answer> listener) {
        super("live evaluation");
        this.listener = listener;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /** Evaluates soon. */
    synchronized void ask(Subject subject, Collection<? extends EObject> changed) {
        wanted = subject;
        changes.addAll(changed);
        generation++;
        cancel();
        schedule(WAIT_MS);
    }

    /** Ends following. */
    synchronized void stop() {
        wanted = null;
        generation++;
        cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Subject subject;
        Set<EObject> taken;
        int asked;
        synchronized (this) {
            subject = wanted;
            taken = new LinkedHashSet<>(changes);
            changes.clear();
            asked = generation;
        }
        if (subject != null) {
            evaluate(subject, taken, asked, new MonitorProgress(monitor, getName()));
        }
        return Status.OK_STATUS;
    }

    private void evaluate(Subject subject, Set<EObject> taken, int asked, Progress progress) {
        try {
            if (live == null || !subject.equals(followed)) {
                live = null;
                live = subject.semantics().evaluator().follow(subject.map(), EvaluationRequest.of(EvaluationTask.LABELLING), progress);
                followed = subject;
            } else {
                live.update(taken, progress);
            }
            tell(asked, new Answer(subject, live.current(), null));
        } catch (CancellationException e) {
            putBack(taken);
        } catch (ContributionException e) {
            tell(asked, new Answer(subject, null, e.getMessage()));
        } catch (RuntimeException e) {
            // A map that changes while it is read can lead to anything; one that did not change must not.
            live = null;
            if (isCurrent(asked)) {
                ILog.of(LiveWork.class).error("The map cannot be evaluated.", e);
                tell(asked, new Answer(subject, null, String.valueOf(e.getMessage())));
            }
        }
    }

    private synchronized void putBack(Set<EObject> taken) {
        changes.addAll(taken);
    }

    private synchronized boolean isCurrent(int asked) {
        return asked == generation;
    }

    private void tell(int asked, Answer answer) {
        if (isCurrent(asked)) {
            listener.accept(answer);
        }
    }
}
