// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.nodelink;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.model.argumentmap.Element;

/** What elements are called in a file: as in the file that they were read from, where that is kept and not taken, else by their ids. */
public final class FileNames {
    private final Map<Element, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param property where the name is kept */
    public FileNames(List<? extends Element> elements, String property) {
        for (Element element : elements) {
            String kept = NodeLinkGraph.kept(element.getProperties(), property);
            String name = kept != null && !taken.contains(kept) ? kept : element.getId();
            for (int i = 2; !taken.add(name); i++) {
                name = element.getId() + "-" + i;
            }
            names.put(element, name);
        }
    }

    /** Null for an element that has no name in the file. */
    public String of(Element element) {
        return names.get(element);
    }

    /** A name that none has, like the one wished for. */
    public String fresh(String wish) {
        String name = wish;
        for (int i = 2; !taken.add(name); i++) {
            name = wish + "-" + i;
        }
        return name;
    }
}
