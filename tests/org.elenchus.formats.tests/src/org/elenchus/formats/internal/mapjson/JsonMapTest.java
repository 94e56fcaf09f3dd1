// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.mapjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;
import static org.elenchus.formats.internal.Readings.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.elenchus.core.spi.FormatException;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.ArgumentmapPackage;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.model.argumentmap.view.ViewFactory;
import org.elenchus.model.argumentmap.view.ViewPackage;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class JsonMapTest {

    private static ArgumentMap map() {
        MapBuilder builder = new MapBuilder();
        ArgumentMap map = builder.map();
        map.setTitle("T \u2028 \uD83D\uDE00");
        map.setCreated(Instant.parse("2024-02-03T04:05:06Z"));
        map.getAuthors().add("A");
        Statement thesis = builder.addStatement("t", "a \"quoted\"\nthesis");
        Statement premise = builder.addReason("p", "p", Polarity.PRO, thesis);
        Argument argument = map.getArguments().get(0);
        argument.setStrength(0.25);
        argument.getPremises().get(0).setKind(PremiseKind.EXCEPTION);
        builder.addReason("u", "u", Polarity.CON, argument).setStandpoint(Standpoint.REJECTED);
        Source source = ArgumentmapFactory.eINSTANCE.createSource();
        source.setId("src");
        source.setText("p");
        map.getSources().add(source);
        Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
        excerpt.setSource(source);
        excerpt.setEnd(1);
        premise.getExcerpts().add(excerpt);
        Group group = ArgumentmapFactory.eINSTANCE.createGroup();
        group.setId("g");
        group.getMembers().add(argument);
        map.getGroups().add(group);
        var view = ViewFactory.eINSTANCE.createMapView();
        view.setId("v");
        var node = ViewFactory.eINSTANCE.createNodeView();
        node.setElement(thesis);
        node.setX(1.5);
        view.getNodes().add(node);
        map.getViews().add(view);
        MapBuilder.keep(map, "k", "v");
        return map;
    }

    @Test
    void everythingComesBack() throws Exception {
        ArgumentMap map = map();
        ArgumentMap again = read(new JsonMapImporter(), write(new JsonMapExporter(), map));
        assertThat(EcoreUtil.equals(map, again)).isTrue();
    }

    @Test
    void idsMayBeMissingAndUnknownMembersAreLeftOut() throws Exception {
        ArgumentMap map = read(new JsonMapImporter(), """
                {"$schema": "x", "format": "elenchus-map", "statements": [{"text": "a", "colour": 1}, {"id": "b", "text": "b"}],
                 "arguments": [{"conclusion": "b", "polarity": "con", "premises": [{"statement": "b"}]}]}
                """);
        assertThat(counts(map)).isEqualTo("2/0/1/0/0");
        assertThat(map.getStatements().get(0).getId()).isNotBlank().isNotEqualTo("b");
    }

    @Test
    void errorsNameTheirPlace() {
        assertThatThrownBy(() -> read(new JsonMapImporter(), "{\"format\": \"elenchus-map\", \"statements\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}"))
                .isInstanceOf(FormatException.class).hasMessageContaining("/statements/1");
        assertThatThrownBy(() -> read(new JsonMapImporter(), "{\"format\": \"elenchus-map\", \"arguments\": [{\"conclusion\": \"x\"}]}"))
                .isInstanceOf(FormatException.class).hasMessageContaining("/arguments/0/conclusion");
        assertThatThrownBy(() -> read(new JsonMapImporter(), "{\"format\": \"elenchus-map\", \"arguments\": [{\"polarity\": \"maybe\"}]}"))
                .isInstanceOf(FormatException.class).hasMessageContaining("pro, con");
        assertThatThrownBy(() -> read(new JsonMapImporter(), "{\"format\": \"elenchus-map\",\n \"statements\": [}"))
                .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(2));
    }

    /** The published schema names each class of the model with just the features that are written. */
    @Test
    void schemaSaysWhatTheModelSays() throws Exception {
        Path schema = Path.of("..", "..", "docs", "elenchus.schema.json");
        JsonObject root = JsonParser.parseString(Files.readString(schema)).getAsJsonObject();
        JsonObject definitions = root.getAsJsonObject("$defs");
        for (EPackage each : new EPackage[] {ArgumentmapPackage.eINSTANCE, ViewPackage.eINSTANCE}) {
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass type && !type.isAbstract()) {
                    JsonObject definition = type == ArgumentmapPackage.Literals.ARGUMENT_MAP ? root : definitions.getAsJsonObject(type.getName());
                    assertThat(definition).as(type.getName()).isNotNull();
                    TreeSet<String> features = new TreeSet<>();
                    type.getEAllStructuralFeatures().stream().filter(JsonMapExporter::isStored).forEach(feature -> features.add(feature.getName()));
                    TreeSet<String> described = new TreeSet<>(definition.getAsJsonObject("properties").keySet());
                    described.remove("format");
                    described.remove("$schema");
                    assertThat(described).as(type.getName()).isEqualTo(features);
                } else if (classifier instanceof EEnum choices) {
                    assertThat(definitions.getAsJsonObject(choices.getName()).getAsJsonArray("enum")).extracting(JsonElement::getAsString)
                            .containsExactlyElementsOf(choices.getELiterals().stream().map(literal -> literal.getLiteral()).toList());
                }
            }
        }
    }
}
