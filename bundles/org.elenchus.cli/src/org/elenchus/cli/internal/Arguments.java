// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed behind the verb: options ({@code --name value}, {@code --name=value}, {@code -o value}) and the rest, in any order.
 * Everything behind {@code --} is no option, and neither is a lone {@code -}, which means standard input or output.
 */
final class Arguments {
    private final List<String> rest = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();
    /** Options that the verb does not know itself, in the order in which they were typed. */
    private final Map<String, String> others = new LinkedHashMap<>();

    private Arguments() {
    }

    /**
     * @throws CommandException usage: an option that the verb does not have, or one without its value
     */
    static Arguments parse(Syntax syntax, List<String> typed) throws CommandException {
        Arguments arguments = new Arguments();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (word.equals("--")) {
                arguments.rest.addAll(typed.subList(i + 1, typed.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                arguments.rest.add(word);
            } else if (arguments.option(syntax, word, i + 1 < typed.size() ? typed.get(i + 1) : null)) {
                i++;
            }
        }
        return arguments;
    }

    /** @return whether the next word was taken as the option's value */
    private boolean option(Syntax syntax, String word, String next) throws CommandException {
        int equals = word.indexOf('=');
        String typed = equals < 0 ? word : word.substring(0, equals);
        String given = equals < 0 ? null : word.substring(equals + 1);
        String name = syntax.nameOf(typed);
        if (name == null) {
            return other(syntax, typed, given, next);
        }
        if (syntax.isSwitch(name)) {
            if (given != null) {
                throw CommandException.usage("usage.noValue", typed);
            }
            add(name, "true");
            return false;
        }
        if (given == null && next == null) {
            throw CommandException.usage("usage.valueMissing", typed);
        }
        add(name, given != null ? given : next);
        return given == null;
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, n -> new ArrayList<>(1)).add(value);
    }

    /** An option for the format; {@code --no-NAME} and a name without a value switch it off and on. */
    private boolean other(Syntax syntax, String typed, String given, String next) throws CommandException {
        if (!syntax.isOpen() || !typed.startsWith("--") || typed.length() < 3) {
            throw CommandException.usage("usage.unknownOption", typed, syntax.verb(), syntax.suggestion(typed));
        }
        String name = typed.substring(2);
        if (given != null) {
            others.put(name, given);
        } else if (name.startsWith("no-")) {
            others.put(name.substring(3), "false");
        } else if (syntax.isOpenSwitch(name) || next == null || next.startsWith("-") && next.length() > 1) {
            others.put(name, "true");
        } else {
            others.put(name, next);
            return true;
        }
        return false;
    }

    /** What is no option. */
    List<String> rest() {
        return rest;
    }

    /** The same options with something else behind them. */
    Arguments withRest(List<String> other) {
        Arguments copy = new Arguments();
        copy.rest.addAll(other);
        copy.values.putAll(values);
        copy.others.putAll(others);
        return copy;
    }

    boolean has(String option) {
        return values.containsKey(option);
    }

    /** The option's last value, or null. */
    String value(String option) {
        List<String> all = values.get(option);
        return all == null ? null : all.get(all.size() - 1);
    }

    String value(String option, String whenMissing) {
        String value = value(option);
        return value == null ? whenMissing : value;
    }

    /** @throws CommandException usage: what was given is no whole number above 0 */
    int wholeNumber(String option, int whenMissing) throws CommandException {
        String typed = value(option);
        if (typed == null) {
            return whenMissing;
        }
        try {
            int number = Integer.parseInt(typed);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw CommandException.usage("usage.number", option, typed);
        }
        throw CommandException.usage("usage.number", option, typed);
    }

    /** All values, where an option may be given several times. */
    List<String> values(String option) {
        return values.getOrDefault(option, List.of());
    }

    /** Options for the format, without dashes. */
    Map<String, String> others() {
        return others;
    }
}
