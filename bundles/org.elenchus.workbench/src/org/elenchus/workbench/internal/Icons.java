// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The pictures of this bundle, by the name of their file in {@code icons} without its ending. UI thread only. */
public final class Icons {

    private static final String KEY_PREFIX = "org.elenchus.workbench/";

    private Icons() {
    }

    /** Never null; a missing picture shows as a red square, so that it is noticed. */
    public static ImageDescriptor descriptor(String name) {
        URL url = Icons.class.getResource("/icons/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** An image that lives as long as the display; do not dispose of it. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = KEY_PREFIX + name;
        Image image = registry.get(key);
        if (image == null) {
            registry.put(key, descriptor(name));
            image = registry.get(key);
        }
        return image;
    }

    /** A picture from any place in the bundle; with {@code @2x} beside it it is sharp on dense screens too. */
    public static ImageDescriptor file(String path) {
        return ImageDescriptor.createFromURL(Icons.class.getResource("/" + path));
    }
}
