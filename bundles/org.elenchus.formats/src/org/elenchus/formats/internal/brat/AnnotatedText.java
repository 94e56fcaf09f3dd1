// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.elenchus.core.spi.LossReport;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Excerpt;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

/** The text that a map's annotations are of: its first source, and behind it, a line each, the statements that quote nothing of that. */
final class AnnotatedText {
    private final StringBuilder text = new StringBuilder();
    private final Map<Statement, List<int[]>> spans = new HashMap<>();
    private final Source source;

    AnnotatedText(ArgumentMap map, LossReport report) {
        source = map.getSources().stream().filter(each -> each.getText() != null).findFirst().orElse(null);
        text.append(source == null ? "" : source.getText());
        for (Statement statement : map.getStatements()) {
            List<int[]> found = quoted(statement);
            if (found.isEmpty()) {
                found.add(appended(statement));
                if (source != null) {
                    report.approximated(statement.getId(), "the statement quotes nothing of the text, so its words were added at the end of it", 0);
                }
            }
            spans.put(statement, found);
        }
        for (Source each : map.getSources()) {
            if (each != source) {
                report.leftOut(each.getId(), "a source beside the text that is annotated", 0);
            }
        }
    }

    private List<int[]> quoted(Statement statement) {
        List<int[]> found = new ArrayList<>();
        for (Excerpt excerpt : statement.getExcerpts()) {
            if (source != null && excerpt.getSource() == source && excerpt.getStart() >= 0 && excerpt.getEnd() <= source.getText().length() && excerpt.getStart() < excerpt.getEnd()) {
                found.add(new int[] {excerpt.getStart(), excerpt.getEnd()});
            }
        }
        return found;
    }

    private int[] appended(Statement statement) {
        String words = statement.getText() == null ? "" : statement.getText().strip().replaceAll("\\s*\\R\\s*", " ");
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        int start = text.length();
        text.append(words.isEmpty() ? "-" : words);
        int end = text.length();
        text.append('\n');
        return new int[] {start, end};
    }

    String text() {
        return text.toString();
    }

    /** Where a statement stands, begin and end of each part in chars; never empty. */
    List<int[]> spans(Statement statement) {
        return spans.get(statement);
    }

    /** Offsets count code points in brat. */
    int[] codePoints() {
        int[] counts = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            counts[i] = count;
            boolean low = Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            count += low ? 0 : 1;
        }
        counts[text.length()] = count;
        return counts;
    }
}
