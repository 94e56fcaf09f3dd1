// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import java.util.ArrayList;
import java.util.List;

import org.elenchus.model.argumentmap.Element;
import org.elenchus.model.argumentmap.Group;
import org.elenchus.model.argumentmap.Statement;

/** Shows and edits the frame around a group. */
public final class GroupPart extends NodePart {

	GroupPart(DrawnMap drawn, Group group) {
		super(drawn, group);
	}

	public Group group() {
		return (Group) getModel();
	}

	/** The frame follows its members. */
	@Override
	public List<NodePart> movedWith() {
		List<NodePart> moved = new ArrayList<>();
		addMembers(group(), moved);
		return moved;
	}

	private void addMembers(Group of, List<NodePart> moved) {
		for (Element member : of.getMembers()) {
			if (member instanceof Statement && getViewer().getEditPartRegistry().get(member) instanceof NodePart part) {
				moved.add(part);
			}
		}
		of.getGroups().forEach(inner -> addMembers(inner, moved));
	}

	@Override
	protected List<Object> getModelSourceConnections() {
		return List.of();
	}

	@Override
	protected List<Object> getModelTargetConnections() {
		return List.of();
	}
}
