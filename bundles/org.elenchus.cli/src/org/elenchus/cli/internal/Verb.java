// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

/** One verb of the command line; its help is the text {@code help/NAME.txt} beside this class. */
interface Verb {
    /** The options it has. */
    Syntax syntax();

    /**
     * Does it.
     *
     * @return the exit code
     * @throws CommandException where it cannot be done
     */
    int run(Arguments arguments, Console console) throws CommandException;
}
