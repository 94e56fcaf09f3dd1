// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.spi;

import java.util.Map;
import java.util.Objects;

import org.elenchus.model.argumentmap.view.MapView;

/**
 * How a map is to be written.
 *
 * @param view     the view to draw, or null for the map's first, or a freshly laid out one where it has none
 * @param options  by name as on the command line without dashes: {@code notation}, {@code layout}, {@code style}, {@code width},
 *                 {@code dpi}, …; formats document those of their own
 * @param report   takes what the format cannot hold
 * @param progress told about long work
 */
public record ExportRequest(MapView view, Map<String, String> options, LossReport report, Progress progress) {

    public ExportRequest {
        options = Map.copyOf(options);
        Objects.requireNonNull(report);
        Objects.requireNonNull(progress);
    }

    /** Default view and options. */
    public static ExportRequest plain() {
        return new ExportRequest(null, Map.of(), new LossReport(), Progress.NONE);
    }

    /** The option's value, or the default where it was not given. */
    public String option(String name, String whenMissing) {
        return options.getOrDefault(name, whenMissing);
    }
}
