// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

/** An input cannot be read; says what is wrong and where, in words for the person who gave the file. */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final int column;

    /**
     * @param problem what is wrong, without the place
     * @param file    the input's name
     * @param line    from 1; 0 where the place is not known
     * @param column  from 1; 0 where the place is not known
     */
    public FormatException(String problem, String file, int line, int column) {
        this(problem, file, line, column, null);
    }

    public FormatException(String problem, String file, int line, int column, Throwable cause) {
        super(problem, cause);
        this.file = file;
        this.line = line;
        this.column = column;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** {@code file:line:column: problem}, as compilers write it; parts that are not known are left out. */
    public String located() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        return text.append(": ").append(getMessage()).toString();
    }
}
