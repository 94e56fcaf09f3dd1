// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.elenchus.rendering.text.Fonts;

/**
 * Makes the fonts that figures are measured with known to the window system, so that the screen shows what is printed. Under GTK that works only before
 * the first display is made, since Pango reads the list of fonts then and never again; elsewhere only with a display.
 */
public final class ShippedFonts {
	private static boolean known;

	private ShippedFonts() {
	}

	/** Called by an application before it makes its display; does nothing where fonts are loaded with the display. */
	public static synchronized void announce() {
		if (!known && SWT.getPlatform().equals("gtk")) {
			known = true;
			for (Fonts.Face face : Fonts.faces()) {
				take(face, ShippedFonts::addToFontconfig);
			}
		}
	}

	/** Loads the fonts for a display, unless they are known already. */
	public static synchronized void load(Device device) {
		if (!known) {
			known = true;
			for (Fonts.Face face : Fonts.faces()) {
				take(face, device::loadFont);
			}
		}
	}

	private interface Taker {
		boolean take(String file) throws ReflectiveOperationException;
	}

	private static void take(Fonts.Face face, Taker taker) {
		try {
			if (!taker.take(FileLocator.toFileURL(face.url()).getPath())) {
				ILog.of(ShippedFonts.class).warn("The screen does not take the font " + face.fileName());
			}
		} catch (IOException | ReflectiveOperationException | LinkageError e) {
			ILog.of(ShippedFonts.class).error("The font " + face.fileName() + " cannot be shown; another stands in for it", e);
		}
	}

	/** What {@link Device#loadFont(String)} does under GTK, which cannot be asked without a device. */
	private static boolean addToFontconfig(String file) throws ReflectiveOperationException {
		Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS");
		byte[] path = (file + "\0").getBytes(StandardCharsets.UTF_8);
		return (boolean) os.getMethod("FcConfigAppFontAddFile", long.class, byte[].class).invoke(null, 0L, path);
	}
}
