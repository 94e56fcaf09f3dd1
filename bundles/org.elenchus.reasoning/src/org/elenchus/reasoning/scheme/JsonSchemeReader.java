// SPDX-License-Identifier: EPL-2.0
package org.elenchus.reasoning.scheme;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.elenchus.core.scheme.ArgumentScheme;
import org.elenchus.core.scheme.ArgumentScheme.CriticalQuestion;
import org.elenchus.core.scheme.ArgumentScheme.Form;
import org.elenchus.core.scheme.ArgumentScheme.Role;
import org.elenchus.core.scheme.SchemeReader;
import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.elenchus.reasoning.internal.Messages;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * Schemes as JSON: an object with {@code schemes}, an array of objects with {@code id}, {@code name}, {@code description},
 * {@code premises} ({@code id}, {@code text}), {@code conclusion}, {@code con} (false unless given) and {@code questions} ({@code id},
 * {@code text}, {@code met}, {@code failed}, {@code form}: assumption, exception or undercut). docs/semantics.md says more.
 */
public final class JsonSchemeReader implements SchemeReader {
    private static final int LARGEST = 4 << 20;
    private static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";

    @Override
    public List<ArgumentScheme> read(Input input) throws IOException, FormatException {
        String text = new String(input.bytes(LARGEST), StandardCharsets.UTF_8);
        try {
            return new Document(input.name()).schemes(JsonParser.parseReader(new StringReader(text)));
        } catch (JsonParseException | StackOverflowError e) {
            throw new FormatException(Messages.get("scheme.noJson", String.valueOf(e.getMessage())), input.name(), 0, 0, e);
        }
    }

    private record Document(String file) {

        List<ArgumentScheme> schemes(JsonElement root) throws FormatException {
            if (!root.isJsonObject()) {
                throw wrong("scheme.noObject", "schemes");
            }
            List<ArgumentScheme> schemes = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (JsonObject object : objects(root.getAsJsonObject(), "schemes", "the file")) {
                ArgumentScheme scheme = scheme(object);
                if (!ids.add(scheme.id())) {
                    throw wrong("scheme.twice", scheme.id());
                }
                schemes.add(scheme);
            }
            return schemes;
        }

        private ArgumentScheme scheme(JsonObject object) throws FormatException {
            String id = id(object, "a scheme");
            List<Role> roles = new ArrayList<>();
            for (JsonObject premise : objects(object, "premises", id)) {
                roles.add(new Role(id(premise, id), string(premise, "text", id)));
            }
            if (roles.isEmpty()) {
                throw wrong("scheme.noPremise", id);
            }
            List<CriticalQuestion> questions = new ArrayList<>();
            for (JsonObject question : objects(object, "questions", id)) {
                questions.add(question(question, id));
            }
            boolean con = object.has("con") && object.get("con").isJsonPrimitive() && object.get("con").getAsBoolean();
            return new ArgumentScheme(id, string(object, "name", id), string(object, "description", id), roles,
                    string(object, "conclusion", id), con, questions);
        }

        private CriticalQuestion question(JsonObject object, String scheme) throws FormatException {
            String form = string(object, "form", scheme);
            for (Form known : Form.values()) {
                if (known.name().toLowerCase(Locale.ROOT).equals(form)) {
                    return new CriticalQuestion(id(object, scheme), string(object, "text", scheme), string(object, "met", scheme),
                            string(object, "failed", scheme), known);
                }
            }
            throw wrong("scheme.form", scheme, form);
        }

        private String id(JsonObject object, String where) throws FormatException {
            String id = string(object, "id", where);
            if (!id.matches(KEBAB_CASE)) {
                throw wrong("scheme.id", id);
            }
            return id;
        }

        private String string(JsonObject object, String name, String where) throws FormatException {
            JsonElement value = object.get(name);
            if (value == null || !value.isJsonPrimitive()) {
                throw wrong("scheme.missing", where, name);
            }
            return value.getAsString();
        }

        private List<JsonObject> objects(JsonObject object, String name, String where) throws FormatException {
            JsonElement value = object.get(name);
            if (!(value instanceof JsonArray array)) {
                throw wrong("scheme.missing", where, name);
            }
            List<JsonObject> objects = new ArrayList<>();
            for (JsonElement element : array) {
                if (!element.isJsonObject()) {
                    throw wrong("scheme.noObject", name);
                }
                objects.add(element.getAsJsonObject());
            }
            return objects;
        }

        private FormatException wrong(String key, Object... values) {
            return new FormatException(Messages.get(key, values), file, 0, 0);
        }
    }
}
