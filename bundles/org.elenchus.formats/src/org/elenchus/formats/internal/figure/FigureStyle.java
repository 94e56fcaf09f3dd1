// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.figure;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.elenchus.core.spi.ExportException;
import org.elenchus.formats.internal.Messages;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.rendering.style.Style;
import org.elenchus.rendering.style.Styles;

/** The style of a figure: an installed one, one of the user's folder, or one in a file that the option names. */
final class FigureStyle {
    private static final List<String> ENDINGS = List.of(".json", ".properties");

    private FigureStyle() {
    }

    /** @param view whose style is taken where the options name none; may be null */
    static Style of(FigureOptions options, MapView view) throws ExportException {
        String wanted = options.text(FigureOptions.STYLE);
        Styles styles = Styles.installed();
        if (wanted == null) {
            return styles.orDefault(view == null ? null : view.getStyle());
        }
        List<Styles.Named> names = styles.names();
        if (names.stream().anyMatch(name -> name.id().equals(wanted))) {
            return styles.find(wanted).orElseThrow(() -> new ExportException(Messages.get("figure.brokenStyle", wanted)));
        }
        if (ENDINGS.stream().anyMatch(wanted.toLowerCase(Locale.ROOT)::endsWith)) {
            return read(wanted);
        }
        String ids = names.stream().map(Styles.Named::id).collect(Collectors.joining(", "));
        throw new ExportException(Messages.get("figure.badStyle", wanted, ids));
    }

    private static Style read(String file) throws ExportException {
        try {
            return Styles.installed().read(Path.of(file));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new ExportException(Messages.get("figure.noStyleFile", file), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ExportException(Messages.get("figure.badStyleFile", file, e.getMessage()), e);
        }
    }
}
