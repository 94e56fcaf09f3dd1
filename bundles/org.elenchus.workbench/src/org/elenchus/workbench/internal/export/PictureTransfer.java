// SPDX-License-Identifier: EPL-2.0
package org.elenchus.workbench.internal.export;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** The bytes of a picture on the clipboard, under the name that programs ask for. Takes a {@code byte[]}. */
final class PictureTransfer extends ByteArrayTransfer {

    /** SVG, as drawing programs, word processors and browsers look for it. */
    static final PictureTransfer SVG = new PictureTransfer("image/svg+xml");

    private final String name;
    private final int type;

    private PictureTransfer(String name) {
        this.name = name;
        type = registerType(name);
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] { type };
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] { name };
    }

    @Override
    protected boolean validate(Object object) {
        return object instanceof byte[] bytes && bytes.length > 0;
    }

    @Override
    public void javaToNative(Object object, TransferData transferData) {
        if (validate(object) && isSupportedType(transferData)) {
            super.javaToNative(object, transferData);
        }
    }

    @Override
    public Object nativeToJava(TransferData transferData) {
        return isSupportedType(transferData) ? super.nativeToJava(transferData) : null;
    }
}
