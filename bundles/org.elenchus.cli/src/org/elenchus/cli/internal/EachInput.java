// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs one task for each input: a bad one is told of and the others still have their turn. What the
 * tasks say appears in the order of the inputs. With {@code --json} each input gives one line, with its name where there are several, and with
 * what went wrong where something did.
 */
final class EachInput {
    /** What is done with one input. */
    @FunctionalInterface
    interface Task {
        /**
         * @param answer takes what the JSON line is to hold
         * @param talk   where the task writes and speaks
         * @return the exit code of this input
         */
        int run(String input, Map<String, Object> answer, Console talk) throws CommandException;
    }

    /** What became of one input. */
    private record Outcome(int code, Aside aside) {
    }

    /** In place of an exit code: what was found in a folder is no argument. Less grave than any. */
    private static final int PASSED_OVER = -1;

    /** How many inputs for each worker may be begun before the oldest is done; bounds what waits in memory to be told. */
    private static final int AHEAD = 16;

    private final Console console;
    private final Inputs inputs;
    private final boolean json;
    private final List<InputFile> files;
    private boolean parallel;
    private int passedOver;
    private int failed;

    EachInput(Inputs inputs, boolean json, Console console) {
        this.console = console;
        this.inputs = inputs;
        this.json = json;
        this.files = inputs.files();
    }

    /** Several tasks may run at once; they must not share anything that changes. */
    EachInput parallel() {
        parallel = true;
        return this;
    }

    /** @return the gravest of the exit codes */
    int run(Task task) {
        if (!inputs.areSeveral()) {
            return one(files.get(0), task, console);
        }
        long start = System.nanoTime();
        int code = all(task);
        console.progress("");
        if (inputs.areFromFolders() && !console.isBroken()) {
            console.message(Messages.get("run.summary", files.size(), files.size() - failed - passedOver, failed, passedOver,
                    Math.round((System.nanoTime() - start) / 1e8) / 10.0));
        }
        return code;
    }

    private int all(Task task) {
        int workers = parallel ? Math.max(1, Math.min(inputs.jobs(), files.size())) : 1;
        ExecutorService pool = Executors.newFixedThreadPool(workers, run -> {
            Thread thread = new Thread(run, "elenchus-input");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<Outcome>> begun = new ArrayDeque<>();
        Iterator<InputFile> next = files.iterator();
        int code = Exit.DONE;
        try {
            for (int done = 1; done <= files.size() && !console.isBroken(); done++) {
                while (next.hasNext() && begun.size() < workers * AHEAD) {
                    InputFile file = next.next();
                    begun.add(pool.submit(() -> outcome(file, task)));
                }
                code = Math.max(code, tell(begun.remove().get()));
                console.progress(Messages.get("progress", done, files.size(), files.get(done - 1).path()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
        return code;
    }

    private int tell(Outcome outcome) {
        passedOver += outcome.code == PASSED_OVER ? 1 : 0;
        failed += outcome.code > Exit.DONE ? 1 : 0;
        outcome.aside.retell();
        return outcome.code;
    }

    /** A defect that one of many inputs shows is logged for it alone. */
    private Outcome outcome(InputFile file, Task task) {
        Aside aside = new Aside(console);
        int code;
        try {
            code = one(file, task, aside);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            code = DefectLog.write(e, new String[] {file.path()}, aside);
            tell(file, "error", String.valueOf(e), aside);
        }
        return new Outcome(code, aside);
    }

    private int one(InputFile file, Task task, Console talk) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (inputs.areSeveral()) {
            answer.put("file", inputs.nameOf(file.path()));
        }
        try {
            int code = task.run(file.path(), answer, talk);
            if (json) {
                talk.line(Json.line(answer));
            }
            return code;
        } catch (CommandException e) {
            if (file.found() && e.isForeign()) {
                tell(file, "passedOver", Messages.get("run.foreign"), talk);
                return PASSED_OVER;
            }
            talk.message(Messages.get("error", e.getMessage()));
            tell(file, "error", e.getMessage(), talk);
            return e.exitCode();
        }
    }

    private void tell(InputFile file, String what, String text, Console talk) {
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("file", inputs.nameOf(file.path()));
            answer.put(what, text);
            talk.line(Json.line(answer));
        }
    }
}
