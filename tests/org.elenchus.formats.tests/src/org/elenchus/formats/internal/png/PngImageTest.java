// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.figure.SampleScenes;
import org.elenchus.rendering.scene.Mark;
import org.elenchus.rendering.scene.Part;
import org.elenchus.rendering.scene.Rect;
import org.elenchus.rendering.scene.Scene;
import org.junit.jupiter.api.Test;

class PngImageTest {

    private static byte[] write(Scene scene, double dpi, boolean transparent) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngImage.write(scene, dpi, transparent, Progress.NONE, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static int chunk(byte[] png, String type) {
        return new String(png, StandardCharsets.ISO_8859_1).indexOf(type) + 4;
    }

    @Test
    void isAsLargeAsTheResolutionAsks() throws Exception {
        Scene scene = SampleScenes.of("Hello, world", "Another");
        byte[] png = write(scene, 144, false);
        assertThat(read(png).getWidth()).isEqualTo((int) Math.ceil(scene.bounds().width() * 2));
        assertThat(read(png).getHeight()).isEqualTo((int) Math.ceil(scene.bounds().height() * 2));
        assertThat(ByteBuffer.wrap(png).getInt(chunk(png, "pHYs"))).isEqualTo(5669);
        assertThat(new String(png, StandardCharsets.UTF_8)).contains("Title").contains("A title <&> \"quoted\"");
    }

    @Test
    void drawsTextInsideItsBoxAndNowhereElse() throws Exception {
        Scene scene = SampleScenes.of("Words words words words words words words");
        BufferedImage image = read(write(scene, 144, false));
        Part box = scene.parts().get(0);
        Mark.Text line = (Mark.Text) box.marks().get(1);
        Rect ink = new Rect(line.x() - 1, line.baseline() - line.font().size(), line.width() + 2, line.font().size() * 1.3);
        assertThat(darkPixels(image, scene, ink)).isGreaterThan(200);
        assertThat(darkPixels(image, scene, new Rect(line.x() + line.width() + 2, ink.y(), box.bounds().right() - line.x() - line.width() - 4, 8))).isZero();
    }

    private static int darkPixels(BufferedImage image, Scene scene, Rect where) {
        int dark = 0;
        for (double y = where.y(); y < where.bottom(); y += 0.5) {
            for (double x = where.x(); x < where.right(); x += 0.5) {
                int rgb = image.getRGB((int) ((x - scene.bounds().x()) * 2), (int) ((y - scene.bounds().y()) * 2));
                dark += (rgb >> 8 & 0xff) < 100 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void bandsFitTogether() throws Exception {
        Scene tall = SampleScenes.generated(30);
        BufferedImage inBands = read(write(tall, 400, false));
        BufferedImage whole = read(write(tall, 100, false));
        assertThat((long) inBands.getWidth() * inBands.getHeight()).isGreaterThan(3 * 4_000_000L);
        long different = 0;
        for (int y = 0; y < whole.getHeight() - 1; y++) {
            for (int x = 0; x < whole.getWidth() - 1; x++) {
                different += Math.abs(grey(inBands, 4 * x, 4 * y) - (whole.getRGB(x, y) & 0xff)) > 48 ? 1 : 0;
            }
        }
        assertThat(different).isLessThan((long) whole.getWidth() * whole.getHeight() / 200);
    }

    private static int grey(BufferedImage image, int left, int top) {
        int sum = 0;
        for (int i = 0; i < 16; i++) {
            sum += image.getRGB(Math.min(left + i % 4, image.getWidth() - 1), Math.min(top + i / 4, image.getHeight() - 1)) & 0xff;
        }
        return sum / 16;
    }

    @Test
    void mayBeTransparent() throws Exception {
        Scene scene = SampleScenes.of("Hello");
        Scene bare = new Scene(scene.bounds(), null, scene.parts(), scene.info());
        assertThat(read(write(bare, 72, true)).getRGB(0, 0) >>> 24).isZero();
        assertThat(read(write(bare, 72, false)).getRGB(0, 0)).isEqualTo(0xffffffff);
    }

    @Test
    void sameBytesAgain() throws Exception {
        assertThat(write(SampleScenes.of("Hello"), 100, false)).isEqualTo(write(SampleScenes.of("Hello"), 100, false));
    }

    @Test
    void tellsTheGreatestResolution() {
        Rect bounds = new Rect(0, 0, 72_000, 7_200);
        Scene huge = new Scene(bounds, null, SampleScenes.of("x").parts(), SampleScenes.of("x").info());
        int most = PngImage.greatestResolution(huge);
        assertThat(most).isEqualTo(62);
        assertThat(PngImage.greatestResolution(SampleScenes.of("x"))).isGreaterThan(2400);
    }
}
