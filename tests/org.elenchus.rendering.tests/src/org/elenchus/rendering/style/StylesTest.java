// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.List;

import org.elenchus.core.extension.Contribution;
import org.elenchus.core.extension.ContributionException;
import org.elenchus.rendering.scene.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StylesTest {

    static List<Style> all() {
        return Styles.installed().all();
    }

    @Test
    void allOursCanBeRead() {
        assertThat(all()).extracting(Style::id).contains("colour", "greyscale", "print", "contrast", "dark");
        assertThat(all()).hasSameSizeAs(Styles.installed().contributions());
    }

    @ParameterizedTest
    @MethodSource("all")
    void dashAloneAndSignAloneTellArgumentsApart(Style style) {
        List<LinkStyle> kinds = List.of(style.links().pro(), style.links().con(), style.links().undercut());
        assertThat(kinds).extracting(kind -> kind.stroke().dashes()).doesNotHaveDuplicates();
        assertThat(kinds).extracting(LinkStyle::sign).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @MethodSource("all")
    void textStandsOutFromItsBox(Style style) {
        for (BoxStyle box : List.of(style.boxes().statement(), style.boxes().main(), style.boxes().implicit())) {
            assertThat(contrast(box.text(), box.fill())).as("%s", box).isGreaterThan(4.5);
        }
        for (Style.Label label : List.of(style.labels().in(), style.labels().out(), style.labels().undecided())) {
            assertThat(contrast(style.boxes().statement().text(), label.fill())).as("%s", label).isGreaterThan(4.5);
        }
        for (LinkStyle link : List.of(style.links().pro(), style.links().con(), style.links().undercut())) {
            assertThat(contrast(link.stroke().colour(), style.background())).as("%s", link).isGreaterThan(3);
        }
    }

    @Test
    void aStyleOfOnesOwnExtendsAnother() throws IOException {
        Style own = Styles.installed().parse("own", new StringReader("extends = print\nfont.size = 11\npro.stroke = #00f\n"));
        assertThat(own.typography().size()).isEqualTo(11);
        assertThat(own.links().pro().stroke().colour()).isEqualTo(new Rgb(0, 0, 255, 255));
        assertThat(own.boxes()).isEqualTo(Styles.installed().orDefault("print").boxes());
    }

    @Test
    void whatIsWrongInAFileIsNamed() {
        assertThatThrownBy(() -> parse("extends = colour\npro.strok = #000")).hasMessageContaining("unknown key pro.strok");
        assertThatThrownBy(() -> parse("extends = colour\npro.stroke = red")).hasMessageContaining("pro.stroke").hasMessageContaining("red");
        assertThatThrownBy(() -> parse("extends = colour\nfont.size = big")).hasMessageContaining("font.size = big");
        assertThatThrownBy(() -> parse("font.size = 9")).hasMessageContaining("is missing");
        assertThatThrownBy(() -> parse("extends = nowhere")).hasMessageContaining("nowhere");
        assertThatThrownBy(() -> parse("extends = colour\npro.arrow = round")).hasMessageContaining("pro.arrow = round");
    }

    @Test
    void brokenContributionsAreLeftOut() {
        Styles styles = new Styles(point -> List.of(new Named("gone", "nowhere.properties"), new Named("fileless", null)));
        assertThat(styles.contributions()).hasSize(2);
        assertThat(styles.all()).isEmpty();
        assertThat(styles.find("gone")).isEmpty();
        assertThat(styles.find("unheard-of")).isEmpty();
    }

    @Test
    void textSizeScalesWhatBelongsToIt() {
        Style style = Styles.installed().orDefault(null);
        Style large = style.withTextSize(style.typography().size() * 2);
        assertThat(large.typography().junction()).isEqualTo(style.typography().junction() * 2);
        assertThat(large.typography().padding()).isEqualTo(style.typography().padding() * 2);
    }

    private static Style parse(String text) throws IOException {
        return Styles.installed().parse("x", new StringReader(text));
    }

    /** Contrast ratio of WCAG 2.1. */
    private static double contrast(Rgb a, Rgb b) {
        double la = luminance(a);
        double lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(Rgb c) {
        return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
    }

    private static double linear(int value) {
        double v = value / 255.0;
        return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    /** A contribution whose file is not there. */
    private record Named(String id, String file) implements Contribution {

        @Override
        public String element() {
            return "style";
        }

        @Override
        public String attribute(String name) {
            return switch (name) {
                case "id" -> id;
                case "file" -> file;
                default -> null;
            };
        }

        @Override
        public List<Contribution> children(String element) {
            return List.of();
        }

        @Override
        public String contributor() {
            return "org.example";
        }

        @Override
        public String contributorVersion() {
            return "1";
        }

        @Override
        public <T> T create(String attribute, Class<T> type) throws ContributionException {
            throw new ContributionException("no class", null);
        }

        @Override
        public URL resource(String path) throws IOException {
            throw new IOException("no such file: " + path);
        }
    }
}
