// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.parts;

import org.elenchus.diagram.internal.figures.PartFigure;
import org.elenchus.model.argumentmap.Identified;
import org.elenchus.rendering.scene.Part;

/** An edit part that shows one part of the picture. */
public interface DrawnObject {

	/** What the map holds for it. */
	Identified object();

	PartFigure partFigure();

	/** As the picture has it now; null where it hides it. */
	Part currentPart();
}
