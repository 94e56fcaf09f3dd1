// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.filter.Facets;
import org.elenchus.core.filter.Trait;
import org.elenchus.core.spi.Label;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.workbench.internal.ElementText;
import org.elenchus.workbench.internal.Messages;
import org.elenchus.workbench.internal.filter.Choice.Kind;

/** Everything that can be asked of the elements of one map. */
final class Choices {

    private Choices() {
    }

    /** By kind; a kind of which the map has nothing is left out. */
    static Map<Kind, List<Choice>> of(ArgumentMap map) {
        Map<Kind, List<Choice>> all = new EnumMap<>(Kind.class);
        if (map == null) {
            return all;
        }
        Facets facets = Facets.of(map);
        facets.traits().forEach((trait, count) -> add(all, Kind.ATTENTION, trait, label(trait), count));
        add(all, Kind.ROLE, Polarity.PRO, Messages.filter_pro, facets.polarities().getOrDefault(Polarity.PRO, 0));
        add(all, Kind.ROLE, Polarity.CON, Messages.filter_con, facets.polarities().getOrDefault(Polarity.CON, 0));
        for (Label label : Label.values()) {
            add(all, Kind.EVALUATION, label, label(label), -1);
        }
        facets.tags().forEach((tag, count) -> add(all, Kind.TAG, tag, tag, count));
        facets.groups().forEach((group, count) -> add(all, Kind.GROUP, group.getId(), ElementText.of(group), count));
        facets.speakers().forEach((speaker, count) -> add(all, Kind.SPEAKER, speaker, speaker, count));
        return all;
    }

    private static void add(Map<Kind, List<Choice>> all, Kind kind, Object value, String label, int count) {
        all.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Choice(kind, value, label, count));
    }

    static String label(Kind kind) {
        return switch (kind) {
        case ATTENTION -> Messages.filter_attention;
        case ROLE -> Messages.filter_role;
        case EVALUATION -> Messages.filter_evaluation;
        case TAG -> Messages.filter_tag;
        case GROUP -> Messages.filter_group;
        case SPEAKER -> Messages.filter_speaker;
        };
    }

    private static String label(Trait trait) {
        return switch (trait) {
        case UNSUPPORTED -> Messages.filter_unsupported;
        case ATTACKED -> Messages.filter_attacked;
        case IMPLICIT -> Messages.filter_implicit;
        case UNANSWERED -> Messages.filter_unanswered;
        case UNQUOTED -> Messages.filter_unquoted;
        };
    }

    private static String label(Label label) {
        return switch (label) {
        case IN -> Messages.filter_in;
        case OUT -> Messages.filter_out;
        case UNDECIDED -> Messages.filter_undecided;
        };
    }
}
