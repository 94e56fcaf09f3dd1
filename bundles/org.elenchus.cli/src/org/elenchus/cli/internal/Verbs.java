// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.List;

/** The verbs by name. Only the class of the verb that runs is loaded. */
final class Verbs {
    static final String HELP = "help";
    static final List<String> NAMES = List.of("export", "convert", "info", "evaluate", "check", "layout", "list", "diff", "merge", "run",
            "install", "uninstall", HELP);

    private Verbs() {
    }

    /** The verb, or null. */
    static Verb find(String name) {
        return switch (name) {
            case "export" -> new ExportVerb();
            case "convert" -> new ConvertVerb();
            case "info" -> new InfoVerb();
            case "evaluate" -> new EvaluateVerb();
            case "check" -> new CheckVerb();
            case "layout" -> new LayoutVerb();
            case "list" -> new ListVerb();
            case "diff" -> new DiffVerb();
            case "merge" -> new MergeVerb();
            case "run" -> new RunVerb();
            case "install" -> new InstallVerb();
            case "uninstall" -> new UninstallVerb();
            default -> null;
        };
    }
}
