// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.argdown;

import java.util.List;
import java.util.Random;

import org.elenchus.core.clipboard.Fragment;
import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.ArgumentmapPackage.Literals;
import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

/** Edits a map as one does in the diagram, at random. */
final class RandomMapEdits {
    private static final String[] WORDS = "the of policy (perhaps) 3. evidence #not @a [b] school *climate* energy market_price - worker+ \u2013 city it's {x} <y> a:b".split(" ");

    private RandomMapEdits() {
    }

    /** Changes the map once. */
    static void one(MapDocument document, Random random) {
        while (true) {
            Edit edit = edit(document.map(), random);
            if (edit != null && edit.refusal() == null) {
                document.execute(edit);
                if (!edit.changes().isEmpty()) {
                    return;
                }
            }
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder("Claim " + random.nextInt(1000));
        for (int i = random.nextInt(5); i >= 0; i--) {
            words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }

    private static <T> T one(List<T> all, Random random) {
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private static Edit edit(ArgumentMap map, Random random) {
        Statement statement = one(map.getStatements(), random);
        Statement other = one(map.getStatements(), random);
        Argument argument = one(map.getArguments(), random);
        if (statement == null || argument == null) {
            return Edits.addStatement(map, words(random), null, null);
        }
        Element target = random.nextInt(4) == 0 ? argument : statement;
        return switch (random.nextInt(18)) {
            case 0 -> Edits.addStatement(map, words(random), null, null);
            case 1, 2 -> Edits.addReason(target, random.nextInt(5) == 0 ? "" : words(random));
            case 3, 4 -> Edits.addObjection(target, words(random));
            case 5 -> Edits.addCoPremise(argument, words(random));
            case 6, 7 -> Edits.setText(statement, reworded(statement.getText(), random));
            case 8 -> Edits.set(target, Literals.ELEMENT__LABEL, random.nextInt(3) == 0 ? null : "Label " + random.nextInt(9));
            case 9 -> Edits.set(statement, Literals.ELEMENT__TAGS, random.nextBoolean() ? List.of("one", "two words") : List.of("two words", "three"));
            case 10 -> Edits.delete(List.of(statement));
            case 11 -> Edits.delete(List.of(argument));
            case 12 -> Edits.connect(statement, target == statement ? other : target, random.nextBoolean() ? Polarity.PRO : Polarity.CON);
            case 13 -> Edits.reversePolarity(argument);
            case 14 -> argument.getPremises().isEmpty() ? null : Edits.unlink(one(argument.getPremises(), random));
            case 15 -> Edits.reconnectConclusion(argument, other);
            case 16 -> Edits.relate(statement, other, random.nextBoolean() ? Polarity.PRO : Polarity.CON);
            default -> random.nextBoolean() ? Edits.merge(statement, other)
                    : Edits.paste(map, Fragment.parse(words(random) + "\n  + " + words(random) + "\n  & " + words(random)), null, null);
        };
    }

    private static String reworded(String text, Random random) {
        String[] words = text == null || text.isBlank() ? new String[] {"Something"} : text.strip().split("\\s+");
        words[random.nextInt(words.length)] = WORDS[random.nextInt(WORDS.length)];
        return String.join(" ", words);
    }
}
