// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.script;

/**
 * A script cannot go on: a mistake in it, something it may not do, or its time is up. What it had changed is taken back.
 *
 * @since 0.1
 */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String script;
    private final int line;

    /**
     * @param problem what is wrong, without the place, in words for a person
     * @param script  its name
     * @param line    from 1; 0 where the place is not known
     * @param cause   may be null
     */
    public ScriptException(String problem, String script, int line, Throwable cause) {
        super(problem, cause);
        this.script = script;
        this.line = line;
    }

    public int line() {
        return line;
    }

    /** {@code script:line: problem}. */
    public String located() {
        return script + (line > 0 ? ":" + line : "") + ": " + getMessage();
    }
}
