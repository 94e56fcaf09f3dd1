// SPDX-License-Identifier: EPL-2.0
package org.elenchus.rendering.scene;

import java.util.List;

/**
 * A whole picture.
 *
 * @param bounds     around everything, margin included; its corner need not be the origin
 * @param background null for none
 * @param parts      in drawing order
 * @param info       for metadata and alternative text
 */
public record Scene(Rect bounds, Rgb background, List<Part> parts, Info info) {

    /**
     * What a figure says about itself.
     *
     * @param title       never null
     * @param description a spoken linearisation of the argument; never null
     * @param language    BCP 47 tag; never null, {@code und} where unknown
     */
    public record Info(String title, String description, List<String> authors, String language) {
        public Info {
            authors = List.copyOf(authors);
        }
    }

    public Scene {
        parts = List.copyOf(parts);
    }
}
