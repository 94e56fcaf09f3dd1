// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.elenchus.formats.internal.tree.MapBuilder;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapFactory;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.ProofStandard;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Standpoint;
import org.elenchus.model.argumentmap.Statement;

/** Makes maps at random that say only what some formats can hold. The same traits and random numbers give the same map. */
public final class AnyMap {
    private static final List<String> SIGNS = List.of("é", "→", "\uD83D\uDE00", "<b>", "&amp;", "\"q\"", "'", "\\", "100 %", "#1", "a: b", "[x]", "{y}", "-- z", "1. one", "* s", "//", "(c)", "@d", "ß");

    private final Random random;
    private final Set<String> traits;
    private final MapBuilder builder = new MapBuilder();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();

    private AnyMap(Set<String> traits, Random random) {
        this.random = random;
        this.traits = traits;
    }

    /** @param traits by the names that the table of formats gives them */
    public static ArgumentMap with(Set<String> traits, Random random) {
        AnyMap made = new AnyMap(traits, random);
        made.thesis();
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            made.argue();
        }
        if (traits.contains("groups") && random.nextBoolean()) {
            made.group();
        }
        if (traits.contains("title")) {
            made.builder.map().setTitle("Title " + made.sign());
        }
        return made.builder.map();
    }

    private boolean some(String trait) {
        return traits.contains(trait) && random.nextInt(3) == 0;
    }

    private String sign() {
        return random.nextInt(3) == 0 ? SIGNS.get(random.nextInt(SIGNS.size())) : "plain";
    }

    private void thesis() {
        Statement thesis = statement();
        thesis.setMain(traits.contains("theses"));
    }

    private Statement statement() {
        int number = statements.size() + 1;
        Statement statement = builder.addStatement("s" + number, "Claim " + number + " is " + sign() + " so");
        statements.add(statement);
        if (some("labels")) {
            statement.setLabel("L" + number);
        }
        if (some("notes")) {
            statement.setNote("Note " + number);
        }
        if (some("tags")) {
            statement.getTags().add("tag" + number);
        }
        statement.setImplicit(number > 1 && some("implicit"));
        if (some("proof standards")) {
            statement.setStandard(ProofStandard.CLEAR_AND_CONVINCING);
        }
        if (some("participants")) {
            statement.setParticipant("opponent");
        }
        if (some("excerpts")) {
            excerpt(statement);
        }
        return statement;
    }

    private void excerpt(Statement statement) {
        List<Source> sources = builder.map().getSources();
        if (sources.isEmpty()) {
            Source source = ArgumentmapFactory.eINSTANCE.createSource();
            source.setId("x");
            source.setText("");
            sources.add(source);
        }
        Source source = sources.get(0);
        Excerpt excerpt = ArgumentmapFactory.eINSTANCE.createExcerpt();
        excerpt.setSource(source);
        excerpt.setStart(source.getText().length());
        source.setText(source.getText() + statement.getText() + "\n");
        excerpt.setEnd(source.getText().length() - 1);
        excerpt.setExact(statement.getText());
        statement.getExcerpts().add(excerpt);
    }

    private void argue() {
        boolean con = traits.contains("objections") && (random.nextInt(3) == 0 || !traits.contains("reasons"));
        Element conclusion = statements.get(random.nextInt(statements.size()));
        if (!arguments.isEmpty() && some("undercuts")) {
            conclusion = arguments.get(random.nextInt(arguments.size()));
            con = true;
        }
        Argument argument = builder.addArgument("a" + arguments.size(), con ? Polarity.CON : Polarity.PRO, conclusion);
        int premises = traits.contains("linked premises") && random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 1;
        Set<Statement> used = new HashSet<>();
        for (int i = 0; i < premises; i++) {
            Statement statement = some("shared statements") && conclusion instanceof Statement ? later(conclusion) : statement();
            if (used.add(statement)) {
                var premise = builder.addPremise(argument, statement);
                premise.setRole(some("roles") ? "minor" : null);
                premise.setKind(some("exceptions") ? PremiseKind.EXCEPTION : PremiseKind.ORDINARY);
            }
        }
        argument.setScheme(some("schemes") ? "expert-opinion" : null);
        argument.setStrict(some("strict"));
        argument.setStrength(some("strengths") ? 0.5 : null);
        arguments.add(argument);
    }

    /** A statement behind another, so that no circle comes about. */
    private Statement later(Element than) {
        int from = statements.indexOf(than) + 1;
        return from >= statements.size() ? statement() : statements.get(from + random.nextInt(statements.size() - from));
    }

    private void group() {
        Group group = ArgumentmapFactory.eINSTANCE.createGroup();
        group.setId("g");
        group.setTitle("Group");
        group.getMembers().add(statements.get(random.nextInt(statements.size())));
        builder.map().getGroups().add(group);
    }
}
