// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.internal.lint;

import java.util.List;

import org.elenchus.core.edit.Edits;
import org.elenchus.core.internal.Messages;
import org.elenchus.core.spi.LintRule;
import org.elenchus.model.argumentmap.ArgumentMap;
import org.elenchus.model.argumentmap.view.EdgeView;
import org.elenchus.model.argumentmap.view.MapView;
import org.elenchus.model.argumentmap.view.NodeView;

/** Places in views, and bends, of nothing. */
public final class StrayPlace implements LintRule {
    @Override
    public void check(ArgumentMap map, Findings findings) {
        for (MapView view : map.getViews()) {
            for (NodeView node : view.getNodes()) {
                if (node.getElement() == null) {
                    findings.report(node, Messages.get("lint.strayPlace", String.valueOf(view.getName())), Edits.delete(List.of(node)));
                }
            }
            for (EdgeView edge : view.getEdges()) {
                if (edge.getLink() == null) {
                    findings.report(edge, Messages.get("lint.strayPlace", String.valueOf(view.getName())), Edits.delete(List.of(edge)));
                }
            }
        }
    }
}
