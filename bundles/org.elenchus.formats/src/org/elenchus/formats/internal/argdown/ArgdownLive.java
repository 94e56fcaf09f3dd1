// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.text.LiveText;
import org.elenchus.core.text.TextReading;
import org.elenchus.formats.internal.Messages;
import org.elenchus.formats.internal.nodelink.NodeLinkGraph;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Element;

/** An Argdown text in step with a map. */
final class ArgdownLive implements LiveText {
    private static final int STATES_KEPT = 30;

    private final ArgumentMap map;
    private final Buried buried = new Buried();
    /** The text before anyone wrote in it, which is not kept with the map; undo can lead back there. */
    private String unkept;
    /** Whether the last time the text was written anew, since steps did not lead there. */
    private boolean wroteAnew;
    /** What was what in texts that undo may bring back. */
    private final Map<String, Follower.Result> states = new LinkedHashMap<>();
    /** The text as it is, which may be broken. */
    private Reading reading;
    /** The last text that could be read, which the map says too but for what changed since. */
    private Reading sound;
    private Binding binding;

    private ArgdownLive(ArgumentMap map, Beginning beginning) {
        this.map = map;
        take(beginning.said);
        reading = beginning.reading;
    }

    /** What a text begins with: what can be read of it, and the text itself. */
    private record Beginning(Follower.Result said, Reading reading) {
    }

    /** Looks at the map now and reads later, in any thread. */
    static Supplier<LiveText> begin(ArgumentMap map) {
        String kept = NodeLinkGraph.kept(map.getProperties(), ArgdownForm.TEXT);
        Said said = Said.of(map);
        Anew anew = new Anew(map);
        return () -> new ArgdownLive(map, beginning(kept, said, anew));
    }

    private static Beginning beginning(String kept, Said said, Anew anew) {
        Reading read = kept == null ? null : Reading.of(kept);
        if (read != null && read.isSound()) {
            Binding found = new Binding();
            FirstBinding.complete(read, found, said);
            return new Beginning(new Follower.Result(read, found), read);
        }
        Follower.Result written = anew.written();
        return new Beginning(written, read == null ? written.reading() : read);
    }

    private void take(Follower.Result result) {
        reading = result.reading();
        sound = reading;
        binding = result.binding();
        states.remove(reading.text());
        states.put(reading.text(), result);
        if (states.size() > STATES_KEPT) {
            states.remove(states.keySet().iterator().next());
        }
    }

    @Override
    public String text() {
        return reading.text();
    }

    @Override
    public TextReading reading() {
        return reading;
    }

    private static Edit keep(ArgumentMap map, String text) {
        return new Edit(Messages.get("edit.typed"), changes -> {
            TypedEdit.put(changes, map, ArgdownForm.TEXT, text);
            return List.of();
        });
    }

    @Override
    public Typed typed(TextReading newer) {
        Reading now = (Reading) newer;
        if (NodeLinkGraph.kept(map.getProperties(), ArgdownForm.TEXT) == null) {
            unkept = sound.text();
        }
        if (!now.isSound()) {
            Edit kept = keep(map, now.text());
            return new TypedText(kept, () -> reading = now);
        }
        Binding carried = Carrying.carry(sound, binding, now, List.of(Replacement.between(sound.text(), now.text())));
        TypedEdit typed = new TypedEdit(map, byId(), sound, binding, now, carried, buried);
        List<Element> gone = typed.gone();
        Edit edit = Edit.all(Messages.get("edit.typed"), List.of(new Edit("", typed::apply), Edits.delete(gone), keep(map, now.text())));
        return new TypedText(edit, () -> {
            gone.forEach(buried::bury);
            typed.bindNew();
            take(new Follower.Result(now, carried));
        });
    }

    private record TypedText(Edit edit, Runnable acceptance) implements Typed {
        @Override
        public void accept() {
            acceptance.run();
        }
    }

    private Map<String, EObject> byId() {
        Map<String, EObject> all = new HashMap<>();
        map.getStatements().forEach(statement -> all.put(statement.getId(), statement));
        map.getArguments().forEach(argument -> all.put(argument.getId(), argument));
        return all;
    }

    @Override
    public Supplier<Followed> follow() {
        if (reading != sound) {
            // While it is broken nothing can be found in it.
            return () -> null;
        }
        Said said = Said.of(map);
        Reading before = sound;
        Binding was = binding;
        return () -> {
            Follower.Result followed = Follower.follow(before, was, said);
            return followed != null && followed.reading().text().equals(before.text()) ? null : new FollowedText(this, before, was, followed);
        };
    }

    /** A text that came by steps or, where they led nowhere, is written anew when it is asked for by the thread of the document. */
    private static final class FollowedText implements Followed {
        private final ArgdownLive live;
        private final Reading before;
        private final Binding was;
        private final boolean anew;
        private Follower.Result result;

        FollowedText(ArgdownLive live, Reading before, Binding was, Follower.Result result) {
            this.live = live;
            this.before = before;
            this.was = was;
            this.result = result;
            this.anew = result == null;
        }

        private Follower.Result result() {
            if (result == null) {
                result = new Anew(live.map).written(before, was);
            }
            return result;
        }

        @Override
        public String text() {
            return result().reading().text();
        }

        @Override
        public Edit edit() {
            return keep(live.map, text());
        }

        @Override
        public void accept() {
            live.wroteAnew = anew;
            live.take(result());
        }
    }

    @Override
    public boolean restored() {
        String inMap = NodeLinkGraph.kept(map.getProperties(), ArgdownForm.TEXT);
        String kept = inMap != null ? inMap : unkept;
        if (kept == null || kept.equals(reading.text())) {
            return false;
        }
        Follower.Result known = states.get(kept);
        Reading read = known != null ? known.reading() : Reading.of(kept);
        if (!read.isSound()) {
            reading = read;
            return true;
        }
        Binding found = known != null ? known.binding() : Carrying.carry(sound, binding, read, List.of(Replacement.between(sound.text(), kept)));
        if (known == null) {
            FirstBinding.complete(read, found, Said.of(map));
        }
        take(new Follower.Result(read, found));
        return true;
    }

    /** What the text says, by the ids of the map. */
    Said said() {
        return Said.of(sound, binding);
    }

    /** Whether the text was written anew when it followed last, since no steps led there. */
    boolean wroteAnew() {
        return wroteAnew;
    }

    @Override
    public EObject elementAt(int offset) {
        Reading.Spot found = null;
        for (Reading.Spot spot : sound.spots()) {
            if (spot.start() <= offset || spot.row() != null && sound.places().lineStart(spot.start()) <= offset) {
                found = spot;
            }
        }
        List<? extends Element> elements = found == null ? List.of() : sound.elements(found.node());
        String id = elements.isEmpty() ? null : binding.id(elements.get(elements.size() - 1));
        return id == null ? null : byId().get(id);
    }

    @Override
    public int offsetOf(EObject element) {
        Element read = element instanceof Element each ? binding.read(each.getId()) : null;
        if (read == null) {
            return -1;
        }
        Reading.Spot spot = sound.mainSpot(read);
        if (spot != null) {
            return spot.start();
        }
        return sound.rows().stream().filter(row -> row.argument() == read).mapToInt(Reading.Row::start).findFirst().orElse(-1);
    }
}
