// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.elenchus.core.extension.Extensions;
import org.elenchus.rendering.scene.Rgb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Styles in small files of the user's own. */
class OwnStylesTest {
    private final Styles styles = new Styles(Extensions.installed());

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void jsonMayNestItsKeys() throws IOException {
        Style own = styles.read(file("house.json", """
                {"name": "House style", "extends": "print", "font": {"size": 10},
                 "con": {"stroke": "#444", "dash": [1, 2.5], "arrow": "ring"}, "statement.fill": null}"""));
        assertThat(own.id()).isEqualTo("house");
        assertThat(own.name()).isEqualTo("House style");
        assertThat(own.typography().size()).isEqualTo(10);
        assertThat(own.links().con().stroke().colour()).isEqualTo(new Rgb(0x44, 0x44, 0x44, 255));
        assertThat(own.links().con().stroke().dashes()).isEqualTo(List.of(1.0, 2.5));
        assertThat(own.links().con().arrow()).isEqualTo(LinkStyle.Arrow.RING);
        assertThat(own.boxes().statement().fill()).isNull();
        assertThat(own.boxes().main()).isEqualTo(styles.orDefault("print").boxes().main());
    }

    @Test
    void whatNamesNoOtherExtendsTheDefault() throws IOException {
        Style own = styles.read(file("large.json", "{\"font.size\": 14}"));
        assertThat(own.links()).isEqualTo(styles.orDefault(Styles.DEFAULT).links());
        assertThat(own.typography().size()).isEqualTo(14);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{'con': {'stroke': 'red'}} | con.stroke", "{'cone': 1} | cone", "{'con': | line 1", "[1] | line 1", "{'con': true} | con",
        "{'a': {'b': {'c': {'d': {'e': {'f': 1}}}}}} | too many", "{'font.size': 9} x | line 1", "{'extends': 'nobody'} | nobody",
        "{'extends': 'large'} | large"})
    void whatIsWrongIsNamed(String text, String named) throws IOException {
        Path file = file("bad.json", text.replace('\'', '"'));
        assertThatThrownBy(() -> styles.read(file)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(named);
    }

    @Test
    void theFolderOffersWhatCanBeRead() throws IOException {
        file("house.json", "{\"name\": \"House style\", \"extends\": \"print\"}");
        file("keys.properties", "extends = dark\nfont.size = 12\n");
        file("notes.txt", "no style");
        file("colour.json", "{\"font.size\": 20}");
        styles.useFolder(folder);
        assertThat(styles.names()).extracting(Styles.Named::id).containsSubsequence("colour", "dark", "house", "keys").doesNotHaveDuplicates();
        assertThat(styles.names()).extracting(Styles.Named::name).contains("House style");
        assertThat(styles.find("keys")).hasValueSatisfying(style -> assertThat(style.typography().size()).isEqualTo(12));
        assertThat(styles.orDefault("colour").typography().size()).as("an installed style is not replaced").isEqualTo(9);

        styles.useFolder(folder.resolve("nowhere"));
        assertThat(styles.find("house")).isEmpty();
        assertThat(styles.names()).hasSameSizeAs(styles.contributions());
    }

    @Test
    void whatCannotBeReadIsLeftOut() throws IOException {
        file("broken.json", "{");
        styles.useFolder(folder);
        assertThat(styles.find("broken")).isEmpty();
        assertThat(styles.orDefault("broken").id()).isEqualTo(Styles.DEFAULT);
    }
}
