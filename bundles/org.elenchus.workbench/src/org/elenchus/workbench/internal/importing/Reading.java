// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.importing;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.workbench.internal.Messages;

/**
 * One input as its importer read it, or why it could not be read.
 *
 * @param format  that it was read in; null where none is known, or where it is plain text
 * @param map     null while it waits, and where it could not be read
 * @param losses  what the format said that a map cannot hold
 * @param problem in words for the user; null where there is none
 */
record Reading(Input input, Format format, ArgumentMap map, LossReport losses, String problem) {

    /** One that is still to be read. */
    static Reading waiting(Input input) {
        return new Reading(input, null, null, new LossReport(), null);
    }

    /**
     * Reads an input. Any thread.
     *
     * @param wanted the format that it is in; null guesses by the content
     */
    static Reading of(Input input, Format wanted, Progress progress) {
        LossReport losses = new LossReport();
        Format format = wanted;
        try {
            if (format == null && input.path() == null) {
                format = Formats.installed().guess(input).orElse(null);
                if (format == null) {
                    return text(input);
                }
            }
            format = format == null ? Formats.installed().guessImporter(input) : format;
            return new Reading(input, format, format.importer().read(input, losses, progress), losses, null);
        } catch (FormatException e) {
            String place = e.line() > 0 ? NLS.bind(Messages.import_problem_line, e.line(), e.getMessage()) : e.getMessage();
            return new Reading(input, format, null, losses, place);
        } catch (IOException e) {
            return new Reading(input, format, null, losses, String.valueOf(e.getLocalizedMessage()));
        }
    }

    /** What is pasted and is in no format is an outline, or paragraphs. */
    private static Reading text(Input input) throws IOException, FormatException {
        String text = new String(input.bytes(Integer.MAX_VALUE - 8), java.nio.charset.StandardCharsets.UTF_8);
        Fragment fragment = Fragment.parse(text);
        return fragment.isEmpty() ? new Reading(input, null, null, new LossReport(), Messages.import_clipboard_empty)
                : new Reading(input, null, fragment.instantiate(), new LossReport(), null);
    }

    boolean isWaiting() {
        return map == null && problem == null;
    }

    /** For a person: the file's name without its folder, or what the input is called. */
    String name() {
        Path path = input.path();
        return path == null ? input.name() : path.getFileName().toString();
    }

    /** The name of the map that it becomes. */
    String mapName() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return input.path() != null && dot > 0 ? name.substring(0, dot) : name;
    }
}
