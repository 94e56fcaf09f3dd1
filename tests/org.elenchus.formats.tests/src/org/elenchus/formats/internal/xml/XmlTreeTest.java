// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.elenchus.core.spi.FormatException;
import org.elenchus.core.spi.Input;
import org.junit.jupiter.api.Test;

class XmlTreeTest {

    private static String attribute(String xml, Charset charset) throws Exception {
        return XmlTree.read(Input.of("test", xml.getBytes(charset))).get("a");
    }

    @Test
    void encodingsAreThoseThatTheFileDeclares() throws Exception {
        assertThat(attribute("<x a='caf\u00e9'/>", StandardCharsets.UTF_8)).isEqualTo("caf\u00e9");
        assertThat(attribute("\uFEFF<x a='caf\u00e9'/>", StandardCharsets.UTF_8)).isEqualTo("caf\u00e9");
        assertThat(attribute("<?xml version='1.0' encoding='ISO-8859-1'?><x a='caf\u00e9'/>", StandardCharsets.ISO_8859_1)).isEqualTo("caf\u00e9");
        assertThat(attribute("\uFEFF<?xml version='1.0' encoding='UTF-16'?><x a='caf\u00e9'/>", StandardCharsets.UTF_16LE)).isEqualTo("caf\u00e9");
    }

    @Test
    void wrongBytesHaveALine() {
        assertThatThrownBy(() -> attribute("<x>\n\n<y a='caf\u00e9'/></x>", StandardCharsets.ISO_8859_1))
                .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(3));
    }

    @Test
    void namesForWordsOfTheFileItselfAreKnown() throws Exception {
        String type = "<!DOCTYPE x [<!ENTITY w \"http://w/#\"><!ENTITY q 'say \"hi\"'><!ENTITY out SYSTEM \"file:///etc/passwd\"><!ENTITY twice \"&w;&w;\">]>\n";
        XmlElement read = XmlTree.read(Input.of("test", type + "<x a='&w;one' b=\"&q;\">&w;two<!-- &w; --><![CDATA[&w;]]></x>"));
        assertThat(read.get("a")).isEqualTo("http://w/#one");
        assertThat(read.get("b")).isEqualTo("say \"hi\"");
        assertThat(read.text()).isEqualTo("http://w/#two&w;");
        for (String hostile : new String[] {"out", "twice", "none"}) {
            assertThatThrownBy(() -> XmlTree.read(Input.of("test", type + "<x>\n&" + hostile + ";</x>")))
                    .isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(3));
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        String value = "a & b < \"c\" > 'd'\n\te\r \uD83D\uDE00";
        byte[] written = new XmlWriter().start("x").attribute("a", value).start("y").text(value).end().end().bytes();
        XmlElement read = XmlTree.read(Input.of("test", written));
        assertThat(read.get("a")).isEqualTo(value);
        assertThat(read.child("y").text()).isEqualTo(value);
        assertThat(new XmlWriter().start("x").attribute("a", "\u0001\uD800").end().bytes()).asString(StandardCharsets.UTF_8).contains("a=\"\uFFFD\uFFFD\"");
        XmlElement kept = XmlText.parse(XmlText.of(read));
        assertThat(kept.get("a")).isEqualTo(value);
        assertThat(XmlText.parse("not xml")).isNull();
    }
}
