// SPDX-License-Identifier: EPL-2.0
package org.elenchus.diagram.internal.commands;

import java.nio.charset.StandardCharsets;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** A fragment of a map on the clipboard as a map file, which loses nothing on its way to another map. */
final class FragmentTransfer extends ByteArrayTransfer {

	static final FragmentTransfer INSTANCE = new FragmentTransfer();

	private static final String TYPE = "application/vnd.elenchus.argmap+xml";
	private static final int ID = registerType(TYPE);

	private FragmentTransfer() {
	}

	@Override
	protected int[] getTypeIds() {
		return new int[] { ID };
	}

	@Override
	protected String[] getTypeNames() {
		return new String[] { TYPE };
	}

	@Override
	protected void javaToNative(Object object, TransferData transferData) {
		super.javaToNative(((String) object).getBytes(StandardCharsets.UTF_8), transferData);
	}

	@Override
	protected Object nativeToJava(TransferData transferData) {
		byte[] bytes = (byte[]) super.nativeToJava(transferData);
		return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
	}
}
