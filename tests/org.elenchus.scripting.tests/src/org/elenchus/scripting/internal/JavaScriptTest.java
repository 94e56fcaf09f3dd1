// SPDX-License-Identifier: EPL-2.0
package org.elenchus.scripting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.elenchus.core.document.MapDocument;
import org.elenchus.core.edit.Edit;
import org.elenchus.core.edit.Edits;
import org.elenchus.core.script.Script;
import org.elenchus.core.script.ScriptException;
import org.elenchus.core.script.ScriptPermissions;
import org.elenchus.core.script.ScriptRequest;
import org.elenchus.core.spi.Progress;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.Polarity;
import org.elenchus.model.argumentmap.Statement;

class JavaScriptTest {
    private final MapDocument document = MapDocument.create();
    private final List<String> printed = new ArrayList<>();
    private List<EObject> selected = List.of();
    private ScriptPermissions permissions = ScriptPermissions.NONE;
    private Duration limit = Duration.ofSeconds(30);
    private Progress progress = Progress.NONE;

    private String run(String text, String... arguments) {
        ScriptRequest request = new ScriptRequest(List.of(), List.of(arguments), permissions, limit, printed::add, progress);
        Edit edit = new Edit("script", changes -> new JavaScript().run(new Script("test.js", text), document.map(), changes, request));
        document.execute(edit);
        selected = edit.result();
        return String.join("\n", printed);
    }

    private Statement thesis(String text) {
        document.execute(Edits.addStatement(document.map(), text, null, null));
        return document.map().getStatements().get(document.map().getStatements().size() - 1);
    }

    @Test
    void readsTheMap() {
        Statement thesis = thesis("It will rain.");
        document.execute(Edits.addReason(thesis, "Clouds gather."));
        document.execute(Edits.addObjection(thesis, "The wind turns."));
        assertThat(run("""
                const thesis = map.theses[0];
                print(thesis.text, thesis.reasons.length, thesis.objections[0].premises[0].text, thesis.objections[0].polarity);
                print(map.statements.map(s => s.leaf).join(), thesis === map.byId(thesis.id), map.counts.statements);
                print(map.subtree(thesis).length, map.inOrder()[1].text, thesis.kind, thesis.depth);
                """)).isEqualTo("It will rain. 1 The wind turns. con\nfalse,true,true true 3\n5 Clouds gather. statement 0");
    }

    @Test
    void whatItChangesIsOneStepOfUndo() {
        Statement thesis = thesis("T");
        thesis.getTags();
        run("""
                const t = map.theses[0];
                t.text = 'Thesis'; t.label = 'A'; t.tags = ['x', 'y']; t.strength = 0.5; t.standpoint = 'accepted'; t.main = true;
                const reason = t.addReason('R');
                reason.usedIn[0].addPremise('R2');
                reason.usedIn[0].strict = true;
                reason.addObjection('O');
                reason.property('key', 'value');
                map.title = 'Title';
                select(reason);
                """);
        assertThat(thesis.getText()).isEqualTo("Thesis");
        assertThat(thesis.getTags()).containsExactly("x", "y");
        assertThat(thesis.getStrength()).isEqualTo(0.5);
        assertThat(document.map().getStatements()).extracting(Statement::getText).containsExactly("Thesis", "R", "R2", "O");
        Argument reason = document.map().getArguments().get(0);
        assertThat(reason.isStrict()).isTrue();
        assertThat(reason.getPremises()).hasSize(2);
        assertThat(document.map().getArguments().get(1).getPolarity()).isEqualTo(Polarity.CON);
        assertThat(selected).containsExactly(document.map().getStatements().get(1));
        assertThat(document.map().getStatements().get(1).getProperties()).hasSize(1);
        document.undo();
        assertThat(document.map().getStatements()).containsExactly(thesis);
        assertThat(thesis.getText()).isEqualTo("T");
        assertThat(document.map().getTitle()).isNull();
        document.redo();
        assertThat(document.map().getArguments()).hasSize(2);
    }

    @Test
    void aFailingScriptChangesNothingAndNamesItsLine() {
        thesis("T");
        assertThatThrownBy(() -> run("map.theses[0].text = 'changed';\nmap.theses[0].remove();\nnoSuchThing();"))
                .isInstanceOfSatisfying(ScriptException.class, e -> assertThat(e.located()).startsWith("test.js:3: ").contains("noSuchThing"));
        assertThat(document.map().getStatements()).extracting(Statement::getText).containsExactly("T");
    }

    @Test
    void misspeltPropertiesAndWrongValuesAreErrors() {
        thesis("T");
        assertThatThrownBy(() -> run("map.theses[0].txet = 'x';")).hasMessageContaining("txet");
        assertThatThrownBy(() -> run("map.theses[0].standpoint = 'maybe';")).hasMessageContaining("maybe").hasMessageContaining("accepted");
        assertThatThrownBy(() -> run("map.theses[0].strength = 7;")).hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> run("const t = map.theses[0]; t.remove(); t.text = 'x';")).hasMessageContaining("removed");
        assertThatThrownBy(() -> run("map.evaluate('nonsense');")).hasMessageContaining("nonsense");
        assertThat(run("try { map.theses[0].strength = 7; } catch (e) { print('caught', e.message); }")).startsWith("caught a strength");
    }

    @Test
    void constantsBehaveAsElsewhere() {
        assertThat(run("""
                const all = [];
                for (const n of [1, 2, 3]) { const twice = n * 2; all.push(twice); }
                for (const key in {a: 1}) all.push(key);
                const {x, y} = {x: 'const y = 1', y: "for (const"}; // const in a comment
                print(all.join(), x, y, `const ${all.length} z`, /const q/.source);
                """)).isEqualTo("2,4,6,a const y = 1 for (const const 4 z const q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.lang.System.exit(3)", "Packages.java.io.File('x')", "Java.type('java.io.File')", "new JavaImporter()",
            "map.getClass().forName('java.lang.Runtime')", "map.constructor.constructor('return java')().lang", "load('/etc/passwd')",
            "readFile('/etc/passwd')", "importClass(java.io.File)", "print.getClass()", "''.getClass()", "map.statements.getClass()",
            "(function(){}).constructor('return Packages')().java", "getClass('x')", "files.read('/etc/passwd')", "files.write('x', 'y')",
            "network.get('http://localhost/')", "map.export('x.argmap')", "quit()"})
    void nothingButTheMapIsInReach(String text) {
        assertThatThrownBy(() -> run(text)).isInstanceOf(ScriptException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"while (true) {}", "while (true) { try { while (true) {} } catch (e) { ; } finally { continue; } }",
            "/(a+)+b/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')", "for (;;) map.theses.length"})
    void isStoppedWhenItsTimeIsUp(String text) {
        thesis("T");
        limit = Duration.ofMillis(300);
        assertThatThrownBy(() -> run("map.theses[0].text = 'changed'; " + text)).isInstanceOf(ScriptException.class).hasMessageContaining("stopped after");
        assertThat(document.map().getStatements().get(0).getText()).isEqualTo("T");
    }

    @Test
    void canBeCancelled() {
        int[] asked = {0};
        progress = new Progress() {
            @Override
            public boolean isCancelled() {
                return ++asked[0] > 5;
            }
        };
        assertThatThrownBy(() -> run("while (true) { try { while (true) {} } catch (e) { ; } }")).isInstanceOf(CancellationException.class);
    }

    @Test
    void deepRecursionIsAnErrorOfTheScript() {
        assertThatThrownBy(() -> run("function f() { return f() + 1; } f();")).isInstanceOf(ScriptException.class);
    }

    @Test
    void reachesTheFilesOfTheFolderThatIsAllowed(@TempDir Path folder, @TempDir Path other) throws IOException {
        Files.writeString(folder.resolve("in.txt"), "from a file");
        Files.writeString(other.resolve("secret.txt"), "secret");
        Files.createSymbolicLink(folder.resolve("link"), other);
        permissions = new ScriptPermissions(folder, folder, false, false);
        assertThat(run("files.write('sub/out.txt', files.read('in.txt').toUpperCase()); print(files.read('sub/out.txt'))")).isEqualTo("FROM A FILE");
        assertThatThrownBy(() -> run("files.read('../" + other.getFileName() + "/secret.txt')")).hasMessageContaining("not in the folder");
        assertThatThrownBy(() -> run("files.read('link/secret.txt')")).hasMessageContaining("not in the folder");
        assertThatThrownBy(() -> run("files.write('link/new.txt', 'x')")).hasMessageContaining("not in the folder");
        assertThatThrownBy(() -> run("files.read('absent.txt')")).hasMessageContaining("absent.txt");
        assertThat(other.resolve("new.txt")).doesNotExist();
    }

    @Test
    void usesJavaOnlyWhereThatIsAllowed() {
        permissions = new ScriptPermissions(null, null, false, true);
        assertThat(run("print(String(new java.lang.StringBuilder('abc').reverse()))")).isEqualTo("cba");
    }

    @Test
    void knowsItsArguments() {
        assertThat(run("print(args.length, args[1])", "one", "two words")).isEqualTo("2 two words");
    }
}
