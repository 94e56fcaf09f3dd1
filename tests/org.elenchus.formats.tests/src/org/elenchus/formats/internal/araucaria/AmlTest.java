// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.araucaria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.elenchus.formats.internal.Readings.counts;
import static org.elenchus.formats.internal.Readings.read;

import org.elenchus.core.spi.FormatException;
import org.elenchus.model.argumentmap.AnswerState;
import org.elenchus.model.argumentmap.Argument;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.Statement;
import org.junit.jupiter.api.Test;

class AmlTest {

    @Test
    void unitsSchemesAndOffsets() throws Exception {
        ArgumentMap map = read(new AmlImporter(), """
                <?xml version="1.0"?><!DOCTYPE ARG SYSTEM "argument.dtd"><ARG><TEXT>One two three.</TEXT><EDATA><AUTHOR>Ann</AUTHOR><DATE>2003</DATE></EDATA>
                <AU><PROP identifier="A" missing="yes"><PROPTEXT offset="-1">so</PROPTEXT><INSCHEME scheme=" Expert Opinion " schid="0"><CQANS answered="yes"/></INSCHEME></PROP>
                <REFUTATION><AU><PROP missing="no"><PROPTEXT offset="8">three</PROPTEXT></PROP></AU></REFUTATION>
                <LA><AU><PROP missing="no"><PROPTEXT offset="0">One</PROPTEXT><OWNER name="Bob"/><INSCHEME scheme="Expert Opinion" schid="0"/><ROLE class="toulmin" element="warrant"/></PROP></AU>
                <AU><PROP missing="no"><PROPTEXT offset="5">two</PROPTEXT></PROP></AU></LA>
                <CA><AU><PROP missing="no"><PROPTEXT offset="3">not there</PROPTEXT></PROP></AU></CA></AU></ARG>
                """);
        assertThat(counts(map)).isEqualTo("5/2/1/1/0");
        assertThat(map.getStatements()).extracting(Statement::isImplicit).containsExactly(true, false, false, false, false);
        assertThat(map.getStatements().get(2).getParticipant()).isEqualTo("Bob");
        assertThat(map.getStatements().get(3).getExcerpts().get(0).getStart()).isEqualTo(4);
        assertThat(map.getStatements().get(4).getExcerpts()).isEmpty();
        Argument linked = map.getArguments().stream().filter(Argument::isLinked).findFirst().orElseThrow();
        assertThat(linked.getScheme()).isEqualTo("Expert Opinion");
        assertThat(linked.getPremises().get(0).getRole()).isEqualTo("warrant");
        assertThat(linked.getAnswers()).extracting(answer -> answer.getState()).containsExactly(AnswerState.MET);
    }

    @Test
    void schemeSetsHaveNoStatements() throws Exception {
        assertThat(counts(read(new AmlImporter(), "<ARG><SCHEMESET><SCHEME><NAME>x</NAME></SCHEME></SCHEMESET></ARG>"))).isEqualTo("0/0/0/0/0");
        assertThatThrownBy(() -> read(new AmlImporter(), "<ARG>\n<AU>")).isInstanceOfSatisfying(FormatException.class, e -> assertThat(e.line()).isEqualTo(2));
    }
}
