// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.internal.dung;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.PremiseKind;
import org.elenchus.model.argumentmap.Statement;
import org.elenchus.rendering.internal.box.Texts;
import org.elenchus.rendering.internal.notation.Shape;
import org.elenchus.rendering.notation.KeyList;
import org.elenchus.rendering.style.Typography;
import org.elenchus.rendering.text.TextMetrics;

/** Short names of abstract arguments: their labels where these are short, else A1, A2, A3; and what the names stand for. */
final class Names {
    private static final int SHORT = 6;
    private static final String THEREFORE = " \u2234 ";

    private final KeyList key;
    private final boolean saysMore;

    Names(List<Element> arguments) {
        Set<String> used = new HashSet<>();
        for (Element element : arguments) {
            if (isShort(element)) {
                used.add(element.getLabel().strip());
            }
        }
        Map<Element, String> names = new LinkedHashMap<>();
        Set<String> given = new HashSet<>();
        int next = 1;
        for (Element element : arguments) {
            String name = isShort(element) ? element.getLabel().strip() : null;
            while (name == null || !given.add(name)) {
                name = "A" + next++;
                name = used.contains(name) ? null : name;
            }
            names.put(element, name);
        }
        List<KeyList.Entry> entries = new ArrayList<>();
        names.forEach((element, name) -> {
            KeyList.Kind kind = element instanceof Argument ? KeyList.Kind.ARGUMENT : KeyList.Kind.STATEMENT;
            entries.add(new KeyList.Entry(name, describe(element, names), element.getId(), kind));
        });
        boolean needed = entries.stream().anyMatch(entry -> !entry.text().isEmpty() && !entry.text().equals(entry.number()));
        key = new KeyList(entries);
        saysMore = needed;
    }

    /** Of all arguments, in the map's order. */
    KeyList key() {
        return key;
    }

    /** Whether the list says more than the names do. */
    boolean saysMore() {
        return saysMore;
    }

    /** Width of a circle for the longest name. */
    double wide(Typography type) {
        double widest = 0;
        for (KeyList.Entry entry : key.entries()) {
            widest = Math.max(widest, TextMetrics.width(entry.number(), type.font(true, false)));
        }
        return Shape.CIRCLE.width(widest, type.size() * type.leading(), type.padding(), 0);
    }

    private static boolean isShort(Element element) {
        return element.getLabel() != null && !element.getLabel().isBlank() && element.getLabel().strip().length() <= SHORT;
    }

    private static String describe(Element element, Map<Element, String> names) {
        if (element instanceof Statement statement) {
            return Texts.of(statement).strip();
        }
        Argument argument = (Argument) element;
        String premises = argument.getPremises().stream().filter(premise -> premise.getStatement() != null).map(Names::words)
                .collect(Collectors.joining("; "));
        String conclusion = argument.getConclusion() instanceof Statement statement
                ? (argument.getPolarity() == Polarity.CON ? "not: " : "") + Texts.of(statement).strip()
                : "the step of " + names.getOrDefault(argument.getConclusion(), "another argument") + " does not hold.";
        return premises.isEmpty() ? conclusion : premises + THEREFORE + conclusion;
    }

    private static String words(Premise premise) {
        String kind = premise.getKind() == PremiseKind.EXCEPTION ? Texts.EXCEPTION + " " : premise.getKind() == PremiseKind.ASSUMPTION
                ? Texts.ASSUMPTION + " " : "";
        String text = Texts.of(premise.getStatement()).strip();
        return kind + (premise.isNegated() ? "not: " : "") + (text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }
}
