// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/**
 * The checks that GEF 3.2 expects under this name. Today's JFace no longer has the class; this one passes every call on to
 * {@link org.eclipse.core.runtime.Assert}.
 */
public final class Assert {

    private Assert() {
    }

    /** Fails with an {@link org.eclipse.core.runtime.AssertionFailedException} if {@code object} is null. */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /** As {@link #isNotNull(Object)}, with {@code message} in the exception. */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /** Fails with an {@link org.eclipse.core.runtime.AssertionFailedException} if {@code condition} is false; returns true otherwise. */
    public static boolean isTrue(boolean condition) {
        return org.eclipse.core.runtime.Assert.isTrue(condition);
    }

    /** As {@link #isTrue(boolean)}, with {@code message} in the exception. */
    public static boolean isTrue(boolean condition, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(condition, message);
    }
}
