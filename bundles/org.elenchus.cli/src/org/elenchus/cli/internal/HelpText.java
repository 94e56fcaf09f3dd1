// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The help pages, one text file a verb. */
final class HelpText {
    private HelpText() {
    }

    static String of(String topic) {
        try (InputStream in = HelpText.class.getResourceAsStream("help/" + topic + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the help page " + topic + " is missing from the installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
