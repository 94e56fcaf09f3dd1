// SPDX-License-Identifier: EPL-2.0
package org.elenchus.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.elenchus.cli.internal.install.InstallationException;
import org.elenchus.cli.internal.install.ProductInstaller;
import org.elenchus.core.extension.DropinsFolder;
import org.elenchus.core.extension.Installation;
import org.elenchus.core.extension.Plugin;

/** {@code uninstall}: takes plug-ins away, wherever they were installed to. */
final class UninstallVerb implements Verb {

    @Override
    public Syntax syntax() {
        return new Syntax("uninstall").withSwitch(Syntax.JSON);
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        if (arguments.rest().isEmpty()) {
            throw CommandException.usage("usage.uninstall");
        }
        Path home = InstallVerb.home();
        List<Map<String, Object>> done = new ArrayList<>();
        try {
            for (String id : arguments.rest()) {
                Optional<Plugin> dropped = new DropinsFolder(home).remove(id);
                if (dropped.isPresent()) {
                    done.add(InstallVerb.item(id, dropped.get().version(), dropped.get().name(), "", dropped.get().location()));
                } else {
                    for (ProductInstaller.Unit unit : new ProductInstaller(home).run(List.of("uninstall", id))) {
                        done.add(InstallVerb.item(unit.id(), unit.version(), unit.name(), "", ""));
                    }
                }
            }
        } catch (InstallationException e) {
            throw CommandException.usage(e.key(), e.values());
        } catch (IOException e) {
            throw CommandException.unwritable(home.resolve(Installation.DROPINS).toString(), e);
        }
        InstallVerb.print(done, arguments.has(Syntax.JSON), "uninstall.done", console);
        return Exit.DONE;
    }
}
