// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.elenchus.core.Ids;
import org.elenchus.formats.internal.nodelink.ImportIds;
import org.junit.jupiter.api.Test;

class LongMapTest {

    @Test
    void keepsWhatAMapWouldKeep() {
        Random random = new Random(7);
        LongMap<Integer> ours = new LongMap<>();
        Map<Long, Integer> theirs = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = 1 + random.nextInt(5_000) * (1L << random.nextInt(40));
            assertThat(ours.get(key)).isEqualTo(theirs.get(key));
            assertThat(ours.putIfAbsent(key, i)).isEqualTo(theirs.putIfAbsent(key, i));
        }
    }

    @Test
    void idsAreSpeltAsTheyAlwaysWere() {
        assertThat(Ids.spell(0)).isEqualTo("bbbbbbbb");
        assertThat(Ids.spell(Long.MAX_VALUE)).isEqualTo(digitByDigit(Long.MAX_VALUE));
        Random random = new Random(7);
        for (int i = 0; i < 1_000; i++) {
            long number = random.nextLong();
            assertThat(Ids.spell(number)).isEqualTo(digitByDigit(number));
        }
    }

    private static String digitByDigit(long number) {
        String first = "bcdfghjkmnpqrstvwxz";
        String further = first + "23456789";
        long rest = number >>> 1;
        StringBuilder id = new StringBuilder().append(first.charAt((int) (rest % first.length())));
        rest /= first.length();
        while (id.length() < 8) {
            id.append(further.charAt((int) (rest % further.length())));
            rest /= further.length();
        }
        return id.toString();
    }

    @Test
    void derivedIdsDifferFromThoseThatAreReservedAndFromEachOther() {
        String plain = new ImportIds().derive("statement é", "1");
        assertThat(new ImportIds().derive("statement ", "é1")).isEqualTo(plain);
        ImportIds ids = new ImportIds();
        ids.reserve("any");
        ids.reserve(plain);
        String other = ids.derive("statement é", "1");
        assertThat(other).isNotEqualTo(plain).isNotEqualTo(ids.derive("statement é", "1"));
    }
}
