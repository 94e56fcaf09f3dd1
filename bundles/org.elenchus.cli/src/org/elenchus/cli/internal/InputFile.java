// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

/**
 * One input of a run.
 *
 * @param path   as messages and results call it; {@code -} for standard input
 * @param folder its folder below the one that was typed, with slashes and one at its end; empty for what was typed itself
 * @param found  whether it was found in a folder, so that it may be something that is no argument at all
 */
record InputFile(String path, String folder, boolean found) {

    static InputFile typed(String path) {
        return new InputFile(path, "", false);
    }
}
