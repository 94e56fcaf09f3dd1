// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.elenchus.core.format.Format;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.core.spi.LossReport;
import org.elenchus.core.spi.Probe;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Premise;
import org.elenchus.model.argumentmap.Source;
import org.elenchus.model.argumentmap.Statement;

/** One reading of a hostile input, and what must be true of it: a sound map, or an error that names its place. */
public final class Trial {
    private Trial() {
    }

    /** An input in memory, whatever file is asked for beside it is {@code beside}. */
    private record Hostile(byte[] bytes, byte[] beside, boolean hasText) implements Input {
        @Override
        public String name() {
            return "hostile";
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Path path() {
            return hasText ? Path.of("hostile.ann") : null;
        }

        @Override
        public Input sibling(String fileName) {
            return fileName.contains("/") ? null : Input.of(fileName, beside);
        }
    }

    /** @return what is wrong with the importer, or null */
    public static String finding(Format format, byte[] bytes, byte[] beside) {
        Input input = new Hostile(bytes, beside, format.id().equals("brat"));
        try {
            int sure = format.importer().recognise(Probe.of(input));
            if (sure < 0 || sure > 100) {
                return "is sure of an input by " + sure;
            }
            return unsound(format.importer().read(input, new LossReport(), Progress.NONE));
        } catch (FormatException e) {
            // Our JSON names the member; what is wrong inside a figure is on no line of it.
            boolean placed = e.line() > 0 || new String(bytes, java.nio.charset.StandardCharsets.UTF_8).isBlank() || e.getMessage().startsWith("at /") || Set.of("svg", "pdf").contains(format.id());
            return e.getMessage() == null || e.getMessage().isBlank() ? "an error without a message" : placed ? null : "an error without a place: " + e.located();
        } catch (IOException | RuntimeException | Error e) {
            StackTraceElement[] trace = e.getStackTrace();
            StringBuilder text = new StringBuilder(e.toString());
            for (int i = 0; i < Math.min(12, trace.length); i++) {
                text.append("\n    at ").append(trace[i]);
            }
            return text.toString();
        }
    }

    private static String unsound(ArgumentMap map) {
        if (map.eResource() != null) {
            return "the map is in a resource";
        }
        Set<String> ids = new HashSet<>();
        for (Source source : map.getSources()) {
            if (source.getId() == null || !ids.add(source.getId())) {
                return "the id of a source is missing or not unique: " + source.getId();
            }
        }
        for (Statement statement : map.getStatements()) {
            if (statement.getId() == null || !ids.add(statement.getId())) {
                return "the id of a statement is missing or not unique: " + statement.getId();
            }
        }
        for (Argument argument : map.getArguments()) {
            String problem = unsound(argument, map, ids);
            if (problem != null) {
                return problem;
            }
        }
        for (Group group : map.getGroups()) {
            if (group.getId() == null || !ids.add(group.getId())) {
                return "the id of a group is missing or not unique: " + group.getId();
            }
        }
        return null;
    }

    private static String unsound(Argument argument, ArgumentMap map, Set<String> ids) {
        if (argument.getId() == null || !ids.add(argument.getId())) {
            return "the id of an argument is missing or not unique: " + argument.getId();
        }
        if (argument.getConclusion() != null && argument.getConclusion().eContainer() != map) {
            return "a conclusion is not in the map";
        }
        for (Premise premise : argument.getPremises()) {
            if (premise.getId() == null || !ids.add(premise.getId())) {
                return "the id of a premise is missing or not unique: " + premise.getId();
            }
            if (premise.getStatement() != null && premise.getStatement().eContainer() != map) {
                return "a premise is not in the map";
            }
        }
        return null;
    }
}
