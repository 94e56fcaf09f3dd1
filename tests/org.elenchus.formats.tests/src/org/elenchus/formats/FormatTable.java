// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.elenchus.core.format.Format;
import org.elenchus.core.format.Formats;
import org.elenchus.core.spi.ExportException;
import org.elenchus.core.spi.ExportRequest;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Progress;
import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** Finds out what each installed format keeps, by writing small maps in it that say one thing each, and reading them back where that is possible. */
final class FormatTable {
    private static final Map<String, Trait> TRAITS = traits();

    private final Formats formats = Formats.installed();
    /** Format and trait where something was lost without a line in the report. */
    private final Set<String> silent = new TreeSet<>();

    /** One thing that a map can say: how it is said, and whether a map says it. */
    private record Trait(Consumer<ArgumentMap> say, Predicate<ArgumentMap> said) {
    }

    private static Statement thesis(ArgumentMap map) {
        return map.getStatements().get(0);
    }

    private static Argument reason(ArgumentMap map) {
        return map.getArguments().get(0);
    }

    private static boolean any(ArgumentMap map, Predicate<Statement> predicate) {
        return map.getStatements().stream().anyMatch(predicate);
    }

    private static boolean anyArgument(ArgumentMap map, Predicate<Argument> predicate) {
        return map.getArguments().stream().anyMatch(predicate);
    }

    private static Map<String, Trait> traits() {
        Map<String, Trait> traits = new LinkedHashMap<>();
        traits.put("reasons", new Trait(map -> { }, map -> anyArgument(map, a -> a.getPolarity() == Polarity.PRO && a.getPremises().size() == 1)));
        traits.put("objections", new Trait(map -> reason(map).setPolarity(Polarity.CON), map -> anyArgument(map, a -> a.getPolarity() == Polarity.CON)));
        traits.put("linked premises", new Trait(map -> addPremise(map, reason(map)), map -> anyArgument(map, Argument::isLinked)));
        traits.put("undercuts", new Trait(FormatTable::undercut, map -> anyArgument(map, Argument::isUndercuts)));
        traits.put("shared statements", new Trait(FormatTable::share, map -> map.getStatements().stream().filter(s -> "second".equals(s.getText())).count() == 1
                && map.getArguments().size() == 3));
        traits.put("theses", new Trait(map -> thesis(map).setMain(true), map -> any(map, Statement::isMain)));
        traits.put("title", new Trait(map -> map.setTitle("Title"), map -> "Title".equals(map.getTitle())));
        traits.put("labels", new Trait(map -> thesis(map).setLabel("Label"), map -> any(map, s -> "Label".equals(s.getLabel()))));
        traits.put("notes", new Trait(map -> thesis(map).setNote("Note"), map -> any(map, s -> "Note".equals(s.getNote()))));
        traits.put("tags", new Trait(map -> thesis(map).getTags().add("tag"), map -> any(map, s -> s.getTags().contains("tag"))));
        traits.put("strengths", new Trait(map -> reason(map).setStrength(0.5), map -> anyArgument(map, a -> a.getStrength() != null)));
        traits.put("excerpts", new Trait(FormatTable::excerpt, map -> any(map, s -> !s.getExcerpts().isEmpty())));
        traits.put("implicit", new Trait(map -> reason(map).getPremises().get(0).getStatement().setImplicit(true), map -> any(map, Statement::isImplicit)));
        traits.put("standpoints", new Trait(map -> map.getStatements().get(1).setStandpoint(Standpoint.ACCEPTED), map -> any(map, s -> s.getStandpoint() == Standpoint.ACCEPTED)));
        traits.put("proof standards", new Trait(map -> thesis(map).setStandard(ProofStandard.CLEAR_AND_CONVINCING), map -> any(map, s -> s.getStandard() == ProofStandard.CLEAR_AND_CONVINCING)));
        traits.put("participants", new Trait(map -> thesis(map).setParticipant("opponent"), map -> any(map, s -> "opponent".equals(s.getParticipant()))));
        traits.put("schemes", new Trait(map -> reason(map).setScheme("expert-opinion"), map -> anyArgument(map, a -> "expert-opinion".equals(a.getScheme()))));
        traits.put("strict", new Trait(map -> reason(map).setStrict(true), map -> anyArgument(map, Argument::isStrict)));
        traits.put("roles", new Trait(map -> reason(map).getPremises().get(0).setRole("minor"), map -> anyArgument(map, a -> a.getPremises().stream().anyMatch(p -> "minor".equals(p.getRole())))));
        traits.put("exceptions", new Trait(map -> reason(map).getPremises().get(0).setKind(PremiseKind.EXCEPTION),
                map -> anyArgument(map, a -> a.getPremises().stream().anyMatch(p -> p.getKind() == PremiseKind.EXCEPTION))));
        traits.put("groups", new Trait(FormatTable::group, map -> !map.getGroups().isEmpty()));
        return traits;
    }

    private static void addPremise(ArgumentMap map, Argument argument) {
        var premise = ArgumentmapFactory.eINSTANCE.createPremise();
        premise.setId("pp");
        premise.setStatement(statement(map, "second"));
        argument.getPremises().add(premise);
    }

    private static Statement statement(ArgumentMap map, String text) {
        Statement statement = ArgumentmapFactory.eINSTANCE.createStatement();
        statement.setId("s" + map.getStatements().size());
        statement.setText(text);
        map.getStatements().add(statement);
        return statement;
    }

    private static void undercut(ArgumentMap map) {
        Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
        argument.setId("u");
        argument.setPolarity(Polarity.CON);
        argument.setConclusion(reason(map));
        map.getArguments().add(argument);
        addPremise(map, argument);
    }

    /** A statement that is a reason for two others. */
    private static void share(ArgumentMap map) {
        Statement shared = null;
        for (int i = 0; i < 2; i++) {
            Argument argument = ArgumentmapFactory.eINSTANCE.createArgument();
            argument.setId("a" + i);
            argument.setPolarity(Polarity.PRO);
            argument.setConclusion(map.getStatements().get(i));
            map.getArguments().add(argument);
            shared = shared == null ? statement(map, "second") : shared;
            var premise = ArgumentmapFactory.eINSTANCE.createPremise();
            premise.setId("pp" + i);
            premise.setStatement(shared);
            argument.getPremises().add(premise);
        }
    }

    private static void excerpt(ArgumentMap map) {
        Source source = ArgumentmapFactory.eINSTANCE.createSource();
        source.setId("x");
        source.setText("the thesis");
        map.getSources().add(source);
        Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
        excerpt.setSource(source);
        excerpt.setStart(4);
        excerpt.setEnd(10);
        excerpt.setExact("thesis");
        thesis(map).getExcerpts().add(excerpt);
    }

    private static void group(ArgumentMap map) {
        Group group = ArgumentmapFactory.eINSTANCE.createGroup();
        group.setId("g");
        group.setTitle("Group");
        group.getMembers().add(thesis(map));
        map.getGroups().add(group);
    }

    private static ArgumentMap sample(Trait trait) {
        MapBuilder builder = new MapBuilder();
        Statement thesis = builder.addStatement("thesis", "thesis");
        builder.addReason("reason", "reason", Polarity.PRO, thesis);
        trait.say.accept(builder.map());
        return builder.map();
    }

    /** The table as Markdown, a row for each format. */
    String markdown() throws IOException, ExportException {
        Set<String> ids = new LinkedHashSet<>();
        formats.importers().forEach(format -> ids.add(format.id()));
        formats.exporters().forEach(format -> ids.add(format.id()));
        StringBuilder table = new StringBuilder("| format | id | reads | writes | keeps |\n|---|---|---|---|---|\n");
        for (String id : new TreeSet<>(ids)) {
            Optional<Format> importer = formats.importer(id);
            Optional<Format> exporter = formats.exporter(id);
            Format any = importer.or(() -> exporter).orElseThrow();
            String keeps = exporter.isEmpty() ? "" : keeps(id, exporter.get(), importer);
            table.append("| ").append(any.name()).append(" | `").append(id).append("` | ").append(importer.isPresent() ? "yes" : "").append(" | ").append(exporter.isPresent() ? "yes" : "")
                    .append(" | ").append(keeps).append(" |\n");
        }
        return table.toString();
    }

    Set<String> silentLosses() {
        return silent;
    }

    /** Whether a format writes a map that says nothing but a reason; lists of sources, for example, do not. */
    private static boolean writesReasons(Format exporter) throws IOException {
        try {
            usualLosses(exporter);
            return true;
        } catch (ExportException e) {
            return false;
        }
    }

    static Set<String> everyTrait() {
        return TRAITS.keySet();
    }

    /** The traits that a format keeps. */
    Set<String> kept(String id) throws IOException, ExportException {
        Set<String> kept = new TreeSet<>();
        for (Map.Entry<String, Trait> trait : TRAITS.entrySet()) {
            if (keeps(id, formats.exporter(id).orElseThrow(), formats.importer(id), trait)) {
                kept.add(trait.getKey());
            }
        }
        return kept;
    }

    private String keeps(String id, Format exporter, Optional<Format> importer) throws IOException, ExportException {
        if (!writesReasons(exporter)) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, Trait> trait : TRAITS.entrySet()) {
            (keeps(id, exporter, importer, trait) ? kept : lost).add(trait.getKey());
        }
        if (lost.isEmpty()) {
            return importer.isPresent() ? "everything" : "what is drawn";
        }
        return kept.isEmpty() ? "" : String.join(", ", kept);
    }

    /**
     * What a report says is lost.
     *
     * @param words       in words, whatever it is of
     * @param all         how often
     * @param ofArguments of each argument that loses something, in words
     */
    private record Losses(Set<String> words, long all, List<String> ofArguments) {

        static Losses of(ArgumentMap map, LossReport report) {
            List<LossReport.Entry> lost = report.entries().stream().filter(entry -> entry.kind() != LossReport.Kind.KEPT_AS_PROPERTY).toList();
            Set<String> arguments = map.getArguments().stream().map(Argument::getId).collect(Collectors.toSet());
            return new Losses(lost.stream().map(LossReport.Entry::what).collect(Collectors.toSet()), lost.size(),
                    lost.stream().filter(entry -> arguments.contains(entry.element())).map(LossReport.Entry::what).toList());
        }

        /** Whether more is lost than usual: something else, or of more arguments. */
        boolean exceed(Losses usual) {
            return all > usual.all && !usual.words.containsAll(words) || ofArguments.size() > usual.ofArguments.size() || !usual.ofArguments.containsAll(ofArguments);
        }
    }

    /** What is lost of a map that says nothing but a reason. */
    private static Losses usualLosses(Format exporter) throws IOException, ExportException {
        LossReport report = new LossReport();
        ArgumentMap map = sample(TRAITS.get("reasons"));
        exporter.exporter().write(map, new ExportRequest(null, Map.of(), report, Progress.NONE), new ByteArrayOutputStream());
        return Losses.of(map, report);
    }

    private boolean keeps(String id, Format exporter, Optional<Format> importer, Map.Entry<String, Trait> trait) throws IOException, ExportException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport report = new LossReport();
        ArgumentMap map = sample(trait.getValue());
        exporter.exporter().write(map, new ExportRequest(null, Map.of(), report, Progress.NONE), out);
        Losses losses = Losses.of(map, report);
        boolean reported = trait.getKey().equals("reasons") ? !losses.ofArguments.isEmpty() : losses.exceed(usualLosses(exporter));
        if (importer.isEmpty()) {
            return !reported;
        }
        try {
            ArgumentMap again = importer.get().importer().read(Input.of("sample", out.toByteArray()), new LossReport(), Progress.NONE);
            boolean said = trait.getValue().said.test(again);
            if (!said && !reported) {
                silent.add(id + ": " + trait.getKey());
            }
            return said && !reported;
        } catch (FormatException e) {
            silent.add(id + ": " + trait.getKey() + " cannot be read back, " + e.located());
            return false;
        }
    }
}
