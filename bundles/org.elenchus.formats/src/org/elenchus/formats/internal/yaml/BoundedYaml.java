// SPDX-License-Identifier: EPL-2.0
package org.elenchus.formats.internal.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.ConstructorException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Makes plain values of YAML in time that grows with its length: whatever is repeated by aliases is counted, and mappings may be keys of mappings only a few deep. */
public final class BoundedYaml {
    private static final int KEYS_WITHIN_KEYS = 8;
    /** How many values aliases may repeat, beside one for each character. */
    private static final int FREE_NODES = 20_000;

    private BoundedYaml() {
    }

    /** The value of a text of one document; null where it is empty. */
    public static Object load(LoadSettings settings, String text) throws YamlEngineException {
        Optional<Node> document = new Compose(settings).composeString(text);
        document.ifPresent(root -> check(root, FREE_NODES + text.length()));
        return new StandardConstructor(settings).constructSingleDocument(document);
    }

    private record Place(Node node, int keys) {
    }

    private static void check(Node root, int most) {
        int count = 0;
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(root, 0));
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.keys > KEYS_WITHIN_KEYS || ++count > most) {
                String problem = place.keys > KEYS_WITHIN_KEYS ? "found keys within keys, too many deep" : "found aliases that stand for far more than is written";
                throw new ConstructorException("while constructing a value", place.node.getStartMark(), problem, place.node.getStartMark());
            }
            if (place.node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(node -> open.push(new Place(node, place.keys)));
            } else if (place.node instanceof MappingNode mapping) {
                for (NodeTuple tuple : mapping.getValue()) {
                    open.push(new Place(tuple.getValueNode(), place.keys));
                    open.push(new Place(tuple.getKeyNode(), place.keys + 1));
                }
            }
        }
    }
}
