// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

import org.elenchus.core.spi.LossReport;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;

/** The text that a person wrote for a map, comments, order and all, brought up to what the map says now. */
final class KeptText {
    /** Longer texts are not changed step by step, which reads them again for each step. */
    private static final int LONGEST_FOLLOWED = 200_000;

    private final ArgumentMap map;
    private final Reading reading;
    private final Binding binding = new Binding();
    private final Said said;

    private KeptText(ArgumentMap map, Reading reading) {
        this.map = map;
        this.reading = reading;
        this.said = Said.of(map);
        FirstBinding.complete(reading, binding, said);
    }

    /**
     * The text as it is where it still says the same; else with the few places changed that differ; else written anew with its comments. In the thread of the map.
     *
     * @return null where no text is kept with the map that can be read
     */
    static String of(ArgumentMap map, LossReport report) {
        String text = NodeLinkGraph.kept(map.getProperties(), ArgdownForm.TEXT);
        Reading reading = text == null ? null : Reading.of(text);
        return reading == null || !reading.isSound() || reading.syntax().blocks().isEmpty() ? null : new KeptText(map, reading).text(report);
    }

    private String text(LossReport report) {
        if (!Follower.agrees(reading, binding, said)) {
            Follower.Result followed = reading.text().length() > LONGEST_FOLLOWED ? null : Follower.follow(reading, binding, said);
            if (followed != null && saysTheRest(followed.reading(), followed.binding())) {
                return followed.reading().text();
            }
        } else if (saysTheRest(reading, binding)) {
            return reading.text();
        }
        return new Anew(map, report).written(reading, binding).reading().text();
    }

    /** Title, authors, groups and what contradicts what, which steps do not change. */
    private boolean saysTheRest(Reading read, Binding bound) {
        return Objects.equals(read.map().getTitle(), map.getTitle()) && read.map().getAuthors().equals(map.getAuthors())
                && groups(read.map().getGroups(), bound::id).equals(groups(map.getGroups(), Element::getId)) && sameSigns(read, bound);
    }

    private static List<String> groups(List<Group> groups, Function<Element, String> id) {
        return groups.stream().map(group -> group.getTitle() + "\n" + new TreeSet<>(group.getTags()) + "\n"
                + new TreeSet<>(group.getMembers().stream().map(member -> String.valueOf(id.apply(member))).toList()) + groups(group.getGroups(), id)).toList();
    }

    private boolean sameSigns(Reading read, Binding bound) {
        for (Argument argument : map.getArguments()) {
            if (bound.read(argument.getId()) instanceof Argument written && (written.isMutual() != argument.isMutual() || written.isStrict() != argument.isStrict())) {
                return false;
            }
        }
        return true;
    }
}
