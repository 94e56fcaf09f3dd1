// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.evaluation;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.elenchus.core.spi.Label;
import org.elenchus.workbench.internal.Icons;

/** Verdicts as pictures: a sign and a colour for a label, a bar for a number. They live as long as the display. UI thread only. */
final class VerdictImages {

    private static final int STEPS = 40;
    private static final int HEIGHT = 10;
    private static final int WIDTH = 2 * STEPS + 2;
    private static final Color STRENGTH = new Color(0x3f, 0x86, 0xd6);
    private static final Color FOR = new Color(0x2e, 0x9e, 0x5b);
    private static final Color AGAINST = new Color(0xd6, 0x45, 0x3d);
    private static final Color GROUND = new Color(0xe6, 0xea, 0xef);
    private static final Color FRAME = new Color(0x8a, 0x94, 0xa3);

    private VerdictImages() {
    }

    /** Null where nothing is said. */
    static Image of(Verdict verdict) {
        if (verdict.strength() != null) {
            return bar(verdict.strength());
        }
        return verdict.label() == null ? null : of(verdict.label());
    }

    static Image of(Label label) {
        return Icons.image(switch (label) {
        case IN -> "label_in";
        case OUT -> "label_out";
        case UNDECIDED -> "label_undecided";
        });
    }

    /** @param strength from 0 to 1 */
    private static Image bar(double strength) {
        int length = (int) Math.round(2 * STEPS * Math.max(0, Math.min(1, strength)));
        return image("strength/" + length, gc -> {
            gc.setBackground(STRENGTH);
            gc.fillRectangle(1, 1, length, HEIGHT - 2);
        });
    }

    /** A bar from the middle: to the right what speaks for, to the left what speaks against. */
    static Image effect(double effect) {
        int length = (int) Math.round(STEPS * Math.max(-1, Math.min(1, effect)));
        return image("effect/" + length, gc -> {
            gc.setBackground(length < 0 ? AGAINST : FOR);
            gc.fillRectangle(1 + STEPS + Math.min(0, length), 1, Math.abs(length), HEIGHT - 2);
            gc.drawLine(1 + STEPS, 0, 1 + STEPS, HEIGHT - 1);
        });
    }

    private interface Strokes {
        void draw(GC gc);
    }

    private static Image image(String name, Strokes strokes) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = "org.elenchus.workbench/evaluation/" + name;
        Image image = registry.get(key);
        if (image == null) {
            image = new Image(Display.getCurrent(), new Drawer(strokes), WIDTH, HEIGHT);
            registry.put(key, image);
        }
        return image;
    }

    private record Drawer(Strokes strokes) implements ImageGcDrawer {

        @Override
        public void drawOn(GC gc, int width, int height) {
            gc.setForeground(FRAME);
            gc.setBackground(GROUND);
            gc.fillRectangle(0, 0, width, height);
            strokes.draw(gc);
            gc.drawRectangle(0, 0, width - 1, height - 1);
        }

        @Override
        public int getGcStyle() {
            return org.eclipse.swt.SWT.TRANSPARENT;
        }
    }
}
