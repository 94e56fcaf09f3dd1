// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.text;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.elenchus.core.document.DocumentChange;
import org.elenchus.core.document.DocumentListener;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.text.LiveText;
import org.elenchus.core.text.LiveText.Followed;
import org.elenchus.core.text.TextForm;
import org.elenchus.core.text.TextReading;

/**
 * Keeps the text of one document in step with its map, whether it is shown or not. What is typed waits for a short pause, is read in the background, and becomes
 * an edit of the document; what is edited elsewhere reaches the text when the event is over. UI thread only.
 */
final class TextSession implements DocumentListener {

    /** Told that the text or what is wrong with it changed. */
    interface Listener {
        void textChanged();
    }

    private static final int PAUSE_MS = 250;
    private static final int STEP_MS = 2000;
    /** Longer texts follow in the background. */
    private static final int SHORT = 60_000;
    /** Maps of more elements open in the background. */
    private static final int FEW = 400;
    private static final Map<MapDocument, TextSession> SESSIONS = new WeakHashMap<>();

    private final MapDocument document;
    private final TextForm form;
    private final Display display = Display.getCurrent();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private LiveText live;
    private String typed;
    private int typings;
    private int openings;
    private int changes;
    private boolean own;
    private boolean followWaits;
    private Object step = new Object();
    private long lastTyping;

    private TextSession(MapDocument document, TextForm form) {
        this.document = document;
        this.form = form;
        open();
        document.addListener(this);
    }

    /** A long text is written and read in the background. */
    private void open() {
        live = null;
        int which = ++openings;
        Supplier<LiveText> opening = form.begin(document.map());
        if (document.map().getStatements().size() + document.map().getArguments().size() < FEW) {
            opened(opening.get(), which);
            return;
        }
        Job.createSystem("open a text", (ICoreRunnable) monitor -> {
            LiveText opened = opening.get();
            if (!display.isDisposed()) {
                display.asyncExec(() -> opened(opened, which));
            }
        }).schedule();
    }

    private void opened(LiveText text, int which) {
        if (which == openings) {
            live = text;
            tell();
            followLater();
        }
    }

    /** Whether there is a text by now. */
    boolean isOpen() {
        return live != null;
    }

    /** The session of a document, begun when it is first asked for. */
    static TextSession of(MapDocument document, TextForm form) {
        return SESSIONS.computeIfAbsent(document, d -> new TextSession(d, form));
    }

    void addListener(Listener listener) {
        listeners.add(listener);
    }

    void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** The text as it is or is being typed. */
    String text() {
        return typed != null ? typed : live == null ? "" : live.text();
    }

    /** What was read last; while something is being typed that is the text before. Null while the text is not open yet. */
    TextReading reading() {
        return live == null ? null : live.reading();
    }

    /** Whether something that was typed is not in the map yet. */
    boolean isTyping() {
        return typed != null;
    }

    /** What the text at an offset is about; null where that is nothing of the map. */
    EObject elementAt(int offset) {
        return live == null ? null : live.elementAt(offset);
    }

    /** Where an element is written; -1 where it is not. */
    int offsetOf(EObject element) {
        return live == null ? -1 : live.offsetOf(element);
    }

    /** A person typed. */
    void typed(String text) {
        typed = text;
        int now = ++typings;
        display.timerExec(PAUSE_MS, () -> {
            if (now == typings && typed != null) {
                read(text, now);
            }
        });
    }

    private void read(String text, int which) {
        Job job = Job.createSystem("read a text", (ICoreRunnable) monitor -> {
            TextReading reading = form.read(text);
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (which == typings && typed != null) {
                        commit(reading);
                    }
                });
            }
        });
        job.schedule();
    }

    /** What is typed from now on is another step of undo. */
    void newStep() {
        step = new Object();
    }

    private void commit(TextReading reading) {
        typed = null;
        long now = System.currentTimeMillis();
        if (now - lastTyping > STEP_MS) {
            newStep();
        }
        lastTyping = now;
        LiveText.Typed edit = live.typed(reading);
        own(() -> document.execute(edit.edit().mergingBy(step)));
        edit.accept();
        tell();
    }

    private void own(Runnable edit) {
        own = true;
        try {
            edit.run();
        } finally {
            own = false;
        }
    }

    /** Brings whatever waits into the map and the text at once. */
    void flush() {
        if (typed != null) {
            commit(form.read(typed));
        }
        if (followWaits && live != null) {
            followWaits = false;
            take(live.follow().get());
        }
    }

    @Override
    public void documentWillSave(MapDocument saved) {
        flush();
    }

    @Override
    public void documentChanged(DocumentChange change) {
        changes++;
        if (own) {
            return;
        }
        if (change.isWhole()) {
            typed = null;
            open();
            tell();
        } else if (live != null && change.kind() != DocumentChange.Kind.EXECUTE) {
            typed = null;
            if (live.restored()) {
                tell();
            }
        }
        followLater();
    }

    private void followLater() {
        if (!followWaits) {
            followWaits = true;
            display.asyncExec(this::follow);
        }
    }

    private void follow() {
        if (!followWaits || live == null || display.isDisposed()) {
            return;
        }
        if (typed != null) {
            commit(form.read(typed));
        }
        followWaits = false;
        Supplier<Followed> following = live.follow();
        if (live.text().length() < SHORT) {
            take(following.get());
            return;
        }
        int before = changes;
        Job.createSystem("let a text follow", (ICoreRunnable) monitor -> {
            Followed followed = following.get();
            if (!display.isDisposed()) {
                display.asyncExec(() -> takeUnlessChanged(followed, before));
            }
        }).schedule();
    }

    private void takeUnlessChanged(Followed followed, int before) {
        if (changes == before && typed == null) {
            take(followed);
        } else {
            followLater();
        }
    }

    private void take(Followed followed) {
        if (followed == null) {
            return;
        }
        if (isKept()) {
            own(() -> document.amend(followed.edit()));
        }
        followed.accept();
        tell();
    }

    /** Whether a person wrote in the text, so that it is part of the map. */
    private boolean isKept() {
        return isKept(document, form);
    }

    static boolean isKept(MapDocument document, TextForm form) {
        return document.map().getProperties().stream().anyMatch(property -> form.property().equals(property.getKey()));
    }

    private void tell() {
        listeners.forEach(Listener::textChanged);
    }
}
