// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.core.script.Scripts;
import org.elenchus.core.validation.Rule;
import org.elenchus.core.validation.Validation;
import org.elenchus.rendering.layout.Layouts;
import org.elenchus.rendering.notation.Notations;
import org.elenchus.rendering.style.Styles;

/** {@code list}: what is installed. */
final class ListVerb implements Verb {
    static final String EVALUATORS = "org.elenchus.core.evaluators";
    private static final List<String> KINDS = List.of("formats", "layouts", "notations", "styles", "evaluators", "schemes", "rules",
            "commands", "plugins", "problems");

    @Override
    public Syntax syntax() {
        return new Syntax("list").withSwitch(Syntax.JSON);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        if (arguments.rest().size() != 1 || !KINDS.contains(arguments.rest().get(0))) {
            String typed = String.join(" ", arguments.rest());
            String nearest = typed.isEmpty() ? null : Nearest.of(typed, KINDS);
            throw CommandException.usage("usage.list", String.join(", ", KINDS), nearest == null ? "" : Messages.get("usage.didYouMean", nearest));
        }
        List<Map<String, Object>> items = items(arguments.rest().get(0));
        if (arguments.has(Syntax.JSON)) {
            console.line(Json.line(items));
        } else {
            print(items, console);
        }
        return Exit.DONE;
    }

    private static List<Map<String, Object>> items(String kind) {
        return switch (kind) {
            case "formats" -> formats();
            case "layouts" -> contributions(Layouts.contributions());
            case "notations" -> contributions(Notations.contributions());
            case "styles" -> styles();
            case "evaluators" -> contributions(Extensions.installed().of(EVALUATORS));
            case "schemes" -> schemes();
            case "rules" -> rules();
            case "commands" -> contributions(Extensions.installed().of(Scripts.COMMANDS));
            case "plugins" -> PluginList.plugins();
            default -> PluginList.problems();
        };
    }

    private static List<Map<String, Object>> styles() {
        List<Map<String, Object>> items = new ArrayList<>();
        Styles.installed().names().forEach(style -> {
            Map<String, Object> item = item(style.id(), style.name(), style.description());
            Contribution contribution = Extensions.installed().find(Styles.POINT, style.id()).orElse(null);
            origin(item, contribution == null ? "" : contribution.contributor(), contribution == null ? "" : contribution.contributorVersion());
            items.add(item);
        });
        return items;
    }

    private static List<Map<String, Object>> formats() {
        Map<String, Map<String, Object>> byId = new TreeMap<>();
        List<Format> importers = Formats.installed().importers();
        List<Format> exporters = Formats.installed().exporters();
        List<Format> all = new ArrayList<>(exporters);
        all.addAll(importers);
        for (Format format : all) {
            Map<String, Object> item = item(format.id(), format.name(), format.description());
            item.put("reads", importers.stream().anyMatch(f -> f.id().equals(format.id())));
            item.put("writes", exporters.stream().anyMatch(f -> f.id().equals(format.id())));
            item.put("extensions", format.extensions());
            item.put("mediaType", format.mediaType());
            origin(item, format.contributor(), format.contributorVersion());
            byId.putIfAbsent(format.id(), item);
        }
        return new ArrayList<>(byId.values());
    }

    private static List<Map<String, Object>> schemes() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (ArgumentScheme scheme : Schemes.installed().all()) {
            Map<String, Object> item = item(scheme.id(), scheme.name(), scheme.description());
            item.put("premises", scheme.premises().stream().map(ArgumentScheme.Role::text).toList());
            item.put("conclusion", scheme.conclusion());
            item.put("con", scheme.con());
            item.put("questions", scheme.questions().stream().map(ArgumentScheme.CriticalQuestion::text).toList());
            Contribution catalogue = Schemes.installed().origin(scheme.id()).orElse(null);
            origin(item, catalogue == null ? "" : catalogue.contributor(), catalogue == null ? "" : catalogue.contributorVersion());
            items.add(item);
        }
        return items;
    }

    private static List<Map<String, Object>> rules() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Rule rule : Validation.installed().rules()) {
            Map<String, Object> item = item(rule.id(), rule.name(), rule.description());
            item.put("severity", rule.severity().name().toLowerCase(java.util.Locale.ROOT));
            origin(item, rule.contributor(), rule.contributorVersion());
            items.add(item);
        }
        return items;
    }

    private static List<Map<String, Object>> contributions(List<Contribution> contributions) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (Contribution contribution : contributions) {
            Map<String, Object> item = item(contribution.id(), contribution.name(), contribution.attribute("description"));
            origin(item, contribution.contributor(), contribution.contributorVersion());
            items.add(item);
        }
        return items;
    }

    /** Which plug-in brought it, and in which version; both empty for what the user has in a folder of their own. */
    private static void origin(Map<String, Object> item, String plugin, String version) {
        item.put("plugin", plugin);
        item.put("version", version);
    }

    static Map<String, Object> item(String id, String name, String description) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("name", name);
        item.put("description", description == null ? "" : description);
        return item;
    }

    private static void print(List<Map<String, Object>> items, Console console) {
        int width = 0;
        for (Map<String, Object> item : items) {
            width = Math.max(width, item.get("id").toString().length());
        }
        for (Map<String, Object> item : items) {
            StringBuilder line = new StringBuilder(item.get("id").toString());
            line.append(" ".repeat(width + 2 - line.length()));
            if (item.containsKey("reads")) {
                line.append(Boolean.TRUE.equals(item.get("reads")) ? 'r' : '-').append(Boolean.TRUE.equals(item.get("writes")) ? 'w' : '-').append("  ");
            }
            line.append(item.get("name"));
            if (!item.getOrDefault("description", "").toString().isEmpty()) {
                line.append(": ").append(item.get("description"));
            }
            if (item.containsKey("origin")) {
                line.append(item.get("name").toString().isEmpty() ? "" : "  ").append(item.get("version")).append("  ").append(item.get("origin"));
            }
            console.line(line.toString());
        }
    }
}
