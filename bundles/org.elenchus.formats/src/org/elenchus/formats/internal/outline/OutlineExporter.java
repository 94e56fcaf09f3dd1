// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.outline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;

import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.Exporter;
import org.elenchus.formats.internal.Holds;
import org.elenchus.formats.internal.tree.ArgumentTree;
import org.elenchus.formats.internal.tree.ArgumentTree.Node;
import org.elenchus.formats.internal.tree.ArgumentTree.Reason;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** Writes a map as numbered nested lists to be read: each thesis with what speaks for and against it. Second uses of a statement refer to its number. */
public abstract class OutlineExporter implements Exporter {
    private static final int DEPTH_LIMIT = 200;

    private final Style style;

    OutlineExporter(Style style) {
        this.style = style;
    }

    /** How one kind of outline marks its parts. */
    interface Style {
        void begin(StringBuilder out, ArgumentMap map);

        /** @param words what stands in front of the text, such as the number and "Reason" */
        void item(StringBuilder out, int depth, String anchor, String words, String text, boolean implicit);

        void openList(StringBuilder out, int depth);

        void closeList(StringBuilder out, int depth);

        void closeItem(StringBuilder out, int depth);

        void end(StringBuilder out);
    }

    /** Markdown with nested lists. */
    public static final class Markdown extends OutlineExporter {
        public Markdown() {
            super(new MarkdownStyle());
        }
    }

    /** A page of HTML with nested lists, whole in itself. */
    public static final class Html extends OutlineExporter {
        public Html() {
            super(new HtmlStyle());
        }
    }

    @Override
    public void write(ArgumentMap map, ExportRequest request, OutputStream out) throws IOException {
        Holds.reportLosses(map, EnumSet.of(Holds.TITLE, Holds.DESCRIPTION, Holds.AUTHORS, Holds.IMPLICIT, Holds.SCHEME, Holds.UNDERCUT, Holds.MAIN), request.report());
        ArgumentTree tree = ArgumentTree.of(map, DEPTH_LIMIT);
        tree.unreached().forEach(argument -> request.report().leftOut(argument.getId(), "an argument that leads to no statement", 0));
        Writing writing = new Writing(style, new Numbers(tree));
        style.begin(writing.out, map);
        writing.list(tree.roots().stream().map(root -> (Runnable) () -> writing.node(root, 1, "")).toList(), 0);
        style.end(writing.out);
        out.write(writing.out.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** One tree on its way into an outline. */
    private static final class Writing {
        private final Style style;
        private final StringBuilder out = new StringBuilder();
        private final Numbers numbers;

        Writing(Style style, Numbers numbers) {
            this.style = style;
            this.numbers = numbers;
        }

        void list(List<Runnable> items, int depth) {
            if (!items.isEmpty()) {
                style.openList(out, depth);
                items.forEach(Runnable::run);
                style.closeList(out, depth);
            }
        }

        void node(Node node, int depth, String words) {
            String number = numbers.of(node.statement());
            String front = node.repeated() ? words + "(see " + number + ") " : words + number + ". ";
            style.item(out, depth, node.repeated() ? null : node.statement().getId(), front, node.text(), node.statement().isImplicit());
            list(node.reasons().stream().map(reason -> (Runnable) () -> reason(reason, depth + 1)).toList(), depth);
            style.closeItem(out, depth);
        }

        private void reason(Reason reason, int depth) {
            boolean undercut = !(reason.argument().getConclusion() instanceof Statement);
            boolean con = reason.argument().getPolarity() == Polarity.CON;
            String words = undercut ? con ? "Against this step" : "For this step" : con ? "Objection" : "Reason";
            String scheme = reason.argument().getScheme() == null ? "" : " (" + reason.argument().getScheme() + ")";
            if (reason.premises().size() == 1 && reason.reasons().isEmpty()) {
                node(reason.premises().get(0), depth, words + scheme + " ");
                return;
            }
            String label = reason.argument().getLabel() == null ? "" : reason.argument().getLabel();
            style.item(out, depth, reason.argument().getId(), words + scheme + (reason.premises().size() > 1 ? ", together:" : ":") + " ", label, false);
            List<Runnable> items = new java.util.ArrayList<>();
            reason.premises().forEach(premise -> items.add(() -> node(premise, depth + 1, "")));
            reason.reasons().forEach(about -> items.add(() -> reason(about, depth + 1)));
            list(items, depth);
            style.closeItem(out, depth);
        }
    }
}
