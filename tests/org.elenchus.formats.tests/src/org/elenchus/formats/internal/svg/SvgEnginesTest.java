// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.elenchus.formats.internal.figure.Exports;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.testkit.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same figure, drawn by a browser, by librsvg and by our own writer of pixels. Skipped, with a notice, where a program is not installed. */
class SvgEnginesTest {
    private static final int WIDTH = 600;
    /** Grey of a patch, from 0 to 1: letters are drawn a little heavier by one than by the other. */
    private static final double LIKE = 0.16;
    private static final double MOST_UNLIKE = 0.01;

    @TempDir
    Path folder;

    @Test
    void aBrowserAndLibrsvgDrawAlike() throws Exception {
        ArgumentMap map = MapGenerator.rich(12, 4);
        byte[] svg = Exports.of(map, "svg", Map.of("width", WIDTH * 0.75 + "pt", "font-size", "9pt", "embed", "false"));
        Path figure = Files.write(folder.resolve("figure.svg"), svg);
        BufferedImage own = ImageIO.read(new ByteArrayInputStream(Exports.of(map, "png", Map.of("width", WIDTH * 0.75 + "pt", "font-size", "9pt", "dpi", "96"))));
        List<BufferedImage> drawn = new ArrayList<>();
        BufferedImage rsvg = rsvg(figure);
        BufferedImage browser = browser(figure, own.getHeight());
        assumeTrue(rsvg != null || browser != null, "neither rsvg-convert nor a browser is installed: the SVG figure was not compared");
        if (rsvg != null) {
            drawn.add(rsvg);
        }
        if (browser != null) {
            drawn.add(browser);
        }
        for (BufferedImage image : drawn) {
            assertThat(image.getWidth()).isBetween(own.getWidth() - 1, own.getWidth() + 1);
            assertThat(unlike(own, image)).as("share of patches that differ").isLessThan(MOST_UNLIKE);
        }
    }

    /** Share of patches of 6 by 6 pixels whose mean grey differs clearly. */
    private static double unlike(BufferedImage a, BufferedImage b) {
        int columns = Math.min(a.getWidth(), b.getWidth()) / 6;
        int rows = Math.min(a.getHeight(), b.getHeight()) / 6;
        BufferedImage smallA = small(a, columns, rows);
        BufferedImage smallB = small(b, columns, rows);
        int differing = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                differing += Math.abs(smallA.getRaster().getSample(x, y, 0) - smallB.getRaster().getSample(x, y, 0)) > LIKE * 255 ? 1 : 0;
            }
        }
        return (double) differing / (columns * rows);
    }

    private static BufferedImage small(BufferedImage image, int columns, int rows) {
        BufferedImage grey = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage white = new BufferedImage(columns * 6, rows * 6, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = white.createGraphics();
        graphics.fillRect(0, 0, white.getWidth(), white.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int sum = 0;
                for (int i = 0; i < 36; i++) {
                    int rgb = white.getRGB(x * 6 + i % 6, y * 6 + i / 6);
                    sum += ((rgb >> 16 & 255) * 30 + (rgb >> 8 & 255) * 59 + (rgb & 255) * 11) / 100;
                }
                grey.getRaster().setSample(x, y, 0, sum / 36);
            }
        }
        return grey;
    }

    private BufferedImage rsvg(Path figure) throws Exception {
        Path png = folder.resolve("rsvg.png");
        return run("rsvg-convert", "--dpi-x", "96", "--dpi-y", "96", "-o", png.toString(), figure.toString()) ? ImageIO.read(png.toFile()) : null;
    }

    private BufferedImage browser(Path figure, int height) throws Exception {
        Path png = folder.resolve("browser.png");
        for (String program : new String[] {"chromium", "google-chrome", "chromium-browser"}) {
            if (run(program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--user-data-dir=" + folder.resolve("profile"),
                    "--window-size=" + WIDTH + "," + height, "--screenshot=" + png, figure.toUri().toString()) && Files.exists(png)) {
                return ImageIO.read(png.toFile());
            }
        }
        return null;
    }

    /** @return false where there is no such program */
    private boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("out.txt").toFile()).start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
