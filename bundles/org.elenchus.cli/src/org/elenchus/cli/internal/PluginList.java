// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.core.extension.ContributionProblem;
import org.elenchus.core.extension.ContributionProblems;
import org.elenchus.core.extension.Extensions;
import org.elenchus.core.scheme.Schemes;
import org.elenchus.core.extension.Plugin;

/** Which plug-ins there are, what each contributes, and what is wrong with it. */
final class PluginList {
    private PluginList() {
    }

    /** The plug-ins; each class that one not of Elenchus contributes is tried, so that all problems come to light. */
    static List<Map<String, Object>> plugins() {
        List<Plugin> plugins = Extensions.installed().plugins();
        Map<String, List<Map<String, Object>>> contributions = contributions(plugins);
        List<Map<String, Object>> items = new ArrayList<>();
        for (Plugin plugin : plugins) {
            Map<String, Object> item = ListVerb.item(plugin.id(), plugin.name().equals(plugin.id()) ? "" : plugin.name(), "");
            item.remove("description");
            item.put("version", plugin.version());
            item.put("origin", plugin.origin().id());
            item.put("location", plugin.location());
            item.put("contributions", contributions.getOrDefault(plugin.id(), List.of()));
            item.put("problems", ContributionProblems.all().stream().filter(problem -> problem.plugin().equals(plugin.id())).map(PluginList::describe).toList());
            items.add(item);
        }
        return items;
    }

    /** What is wrong with any plug-in. */
    static List<Map<String, Object>> problems() {
        contributions(Extensions.installed().plugins());
        Schemes.installed();
        List<Map<String, Object>> items = new ArrayList<>();
        for (ContributionProblem problem : ContributionProblems.all()) {
            Map<String, Object> item = ListVerb.item(problem.plugin(), problem.text(), "");
            item.remove("description");
            item.put("plugin", problem.plugin());
            item.put("version", problem.version());
            item.put("point", problem.point());
            item.put("contribution", problem.id());
            item.put("message", problem.message());
            items.add(item);
        }
        return items;
    }

    private static Map<String, Object> describe(ContributionProblem problem) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("point", problem.point());
        item.put("contribution", problem.id());
        item.put("message", problem.message());
        return item;
    }

    private static Map<String, List<Map<String, Object>>> contributions(List<Plugin> plugins) {
        Map<String, List<Map<String, Object>>> byPlugin = new LinkedHashMap<>();
        List<String> shipped = plugins.stream().filter(plugin -> plugin.origin() == Plugin.Origin.SHIPPED).map(Plugin::id).toList();
        for (String point : Extensions.POINTS) {
            for (Contribution contribution : Extensions.installed().of(point)) {
                if (shipped.contains(contribution.contributor()) || works(contribution)) {
                    Map<String, Object> item = new LinkedHashMap<>();
                    item.put("kind", point.substring(point.lastIndexOf('.') + 1));
                    item.put("id", contribution.id());
                    item.put("name", contribution.name());
                    byPlugin.computeIfAbsent(contribution.contributor(), id -> new ArrayList<>()).add(item);
                }
            }
        }
        return byPlugin;
    }

    private static boolean works(Contribution contribution) {
        if (contribution.attribute("class") == null) {
            return true;
        }
        try {
            return contribution.create("class", Object.class) != null;
        } catch (ContributionException e) {
            System.getLogger(PluginList.class.getName()).log(System.Logger.Level.DEBUG, "left out", e);
            return false;
        }
    }
}
