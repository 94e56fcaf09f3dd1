// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.xmi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.FormatException;

/**
 * From the drafts, version 0, to version 1: arguments had {@code relation} (support, attack) for polarity and {@code claim} for conclusion,
 * premises stood as a list of ids in an attribute, and groups stood side by side with {@code parent} for the group around them.
 */
final class MigrationFrom0 implements Migration {
    @Override
    public int from() {
        return 0;
    }

    @Override
    public void migrate(XmlNode root, String file) throws FormatException {
        rename(root);
        for (XmlNode child : root.children) {
            if (child.isElement("arguments")) {
                argument(child, file);
            }
        }
        nestGroups(root, file);
    }

    private static void rename(XmlNode root) {
        Map<String, String> attributes = new LinkedHashMap<>(root.attributes);
        attributes.values().removeIf((RootForm.NAMESPACE + "0")::equals);
        attributes.put("xmlns:" + RootForm.PREFIX, RootForm.NAMESPACE + "1");
        attributes.put("formatVersion", "1");
        root.name = RootForm.PREFIX + ":ArgumentMap";
        root.attributes.clear();
        root.attributes.putAll(attributes);
    }

    private static void argument(XmlNode argument, String file) throws FormatException {
        String relation = argument.attributes.remove("relation");
        if (relation != null) {
            String polarity = relation.equals("support") ? "pro" : relation.equals("attack") ? "con" : null;
            if (polarity == null) {
                throw new FormatException(Messages.get("file.badValue", "relation", ModelSink.shortened(relation), "support, attack"), file,
                        argument.line, argument.column);
            }
            argument.attributes.put("polarity", polarity);
        }
        String claim = argument.attributes.remove("claim");
        if (claim != null) {
            argument.attributes.put("conclusion", claim);
        }
        String premises = argument.attributes.remove("premises");
        if (premises != null) {
            for (String id : premises.strip().split("\\s+")) {
                XmlNode premise = XmlNode.element("premises", argument.line, argument.column);
                premise.attributes.put("statement", id);
                argument.children.add(premise);
            }
        }
    }

    private static void nestGroups(XmlNode root, String file) throws FormatException {
        Map<String, XmlNode> byId = new LinkedHashMap<>();
        List<XmlNode> inner = new ArrayList<>();
        for (XmlNode child : root.children) {
            if (child.isElement("groups")) {
                byId.put(child.attributes.get("id"), child);
                if (child.attributes.containsKey("parent")) {
                    inner.add(child);
                }
            }
        }
        for (XmlNode group : inner) {
            refuseCycle(group, byId, file);
        }
        root.children.removeAll(inner);
        for (XmlNode group : inner) {
            byId.get(group.attributes.remove("parent")).children.add(group);
        }
    }

    private static void refuseCycle(XmlNode group, Map<String, XmlNode> byId, String file) throws FormatException {
        Set<XmlNode> seen = new HashSet<>();
        for (XmlNode at = group; at.attributes.containsKey("parent");) {
            String parent = at.attributes.get("parent");
            if (!seen.add(at)) {
                throw new FormatException(Messages.get("file.groupCycle", group.attributes.get("id")), file, group.line, group.column);
            }
            at = byId.get(parent);
            if (at == null) {
                throw new FormatException(Messages.get("file.dangling", "parent", ModelSink.shortened(parent)), file, group.line, group.column);
            }
            if (seen.size() > XmlInput.GREATEST_DEPTH) {
                throw new FormatException(Messages.get("file.tooDeep", XmlInput.GREATEST_DEPTH), file, group.line, group.column);
            }
        }
    }
}
