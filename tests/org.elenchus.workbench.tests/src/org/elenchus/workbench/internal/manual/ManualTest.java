// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.elenchus.workbench.internal.RunningWorkbench.command;
import static org.elenchus.workbench.internal.RunningWorkbench.settle;
import static org.elenchus.workbench.internal.RunningWorkbench.window;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.xml.stream.XMLStreamException;

import org.eclipse.swt.widgets.Display;
import org.elenchus.workbench.internal.Commands;
import org.elenchus.workbench.internal.manual.ManualPage.LineKind;
import org.elenchus.workbench.internal.manual.ManualPage.Look;
import org.elenchus.workbench.internal.manual.ManualPage.Span;
import org.junit.jupiter.api.Test;

class ManualTest {

    private static ManualPage read(String body) throws XMLStreamException {
        String page = "<html><head><title>T</title></head><body>" + body + "</body></html>";
        return ManualReader.read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void everyPageIsThereAndEveryLinkLeadsToAPage() {
        for (String file : Manual.files()) {
            ManualPage page = Manual.page(file);
            assertThat(page.title()).as(file).isNotBlank().isNotEqualTo(file);
            assertThat(page.text()).as(file).startsWith(page.title());
            assertThat(page.spans()).filteredOn(s -> s.look() == Look.LINK).extracting(Span::target).as("links of " + file)
                    .isSubsetOf(Manual.files());
        }
    }

    @Test
    void textIsSetAsItsElementsSay() throws XMLStreamException {
        ManualPage page = read("<h1>Title</h1>\n<p>Press\n  <kbd>Tab</kbd> now.</p><ul><li>one</li></ul><table><tr><td>a</td><td>b</td></tr></table>");
        assertThat(page.text()).isEqualTo("Title\nPress Tab now.\n\u2022\tone\na\tb\n");
        assertThat(page.lines()).containsExactly(LineKind.HEADING, LineKind.PLAIN, LineKind.BULLET, LineKind.ROW);
        assertThat(page.spans()).containsExactly(new Span(0, 5, Look.TITLE, null), new Span(12, 3, Look.KEY, null));
    }

    @Test
    void aLinkIsFoundWhereItIsClicked() throws XMLStreamException {
        ManualPage page = read("<p>See <a href=\"keys.html\">the keys</a>.</p>");
        assertThat(page.linkAt(5)).isEqualTo("keys.html");
        assertThat(page.linkAt(1)).isNull();
    }

    @Test
    void theManualOpensInAWindowOfItsOwn() {
        command(Commands.MANUAL);
        ManualWindow manual = ManualWindow.open(window().getShell(), "keys.html");
        settle();
        assertThat(manual.shownText()).startsWith("Keys").contains("add a reason");
        assertThat(Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.getText().equals("Elenchus Manual"))).hasSize(1);
        manual.close();
    }
}
