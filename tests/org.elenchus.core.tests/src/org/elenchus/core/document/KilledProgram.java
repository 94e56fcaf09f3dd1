// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.document;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32C;

import org.elenchus.core.edit.RandomEdits;
import org.elenchus.model.argumentmap.ArgumentMap;

/** A program that edits maps until it is killed, and says after each edit what the map is then. Arguments: folder of journals, seed, map files. */
public final class KilledProgram {
    private KilledProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream said = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Random random = new Random(Long.parseLong(arguments[1]));
        Journals journals = new Journals(Path.of(arguments[0]), e -> {
            throw new IllegalStateException(e);
        });
        MapDocument[] documents = new MapDocument[arguments.length - 2];
        RandomEdits[] edits = new RandomEdits[documents.length];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = MapDocument.open(Path.of(arguments[i + 2]));
            journals.watch(documents[i]);
            edits[i] = new RandomEdits(documents[i], random);
        }
        said.println("ready");
        for (int count = 1; count <= JournalKillTest.EDITS; count++) {
            for (int i = 0; i < documents.length; i++) {
                edits[i].next();
                said.println(i + " " + count + " " + digest(documents[i].map()));
            }
        }
        said.println("done");
        // Whoever started it ends it, also when it was faster than the random moment.
        Thread.sleep(Long.MAX_VALUE);
    }

    static String digest(ArgumentMap map) throws Exception {
        CRC32C crc = new CRC32C();
        crc.update(MapFiles.bytes(map));
        return Long.toHexString(crc.getValue());
    }
}
