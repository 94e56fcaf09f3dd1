// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the command line with its streams caught. */
record Run(int code, byte[] bytes, String err) {

    static Run of(String... arguments) {
        return with(new byte[0], arguments);
    }

    static Run with(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(in), out, err, false);
        int code = console.finish(new CommandLine(console).run(arguments));
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
