// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/** Classes of one plug-in outside of OSGi: those of Elenchus first, then its own, then those of the plug-ins it requires. */
final class PluginLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final List<PluginLoader> required = new ArrayList<>();

    PluginLoader(String name, URL content, ClassLoader elenchus) {
        super(name, new URL[] {content}, elenchus);
    }

    void require(PluginLoader other) {
        if (other != this) {
            required.add(other);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try {
            return super.findClass(name);
        } catch (ClassNotFoundException e) {
            for (PluginLoader other : required) {
                Class<?> found = other.ownClass(name);
                if (found != null) {
                    return found;
                }
            }
            throw e;
        }
    }

    /** A class of its own, or null; does not ask the plug-ins that it requires, which may require it. */
    private Class<?> ownClass(String name) {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try {
                return super.findClass(name);
            } catch (ClassNotFoundException e) {
                return null;
            }
        }
    }

    /** Frees the files; for plug-ins that turn out not to be usable. */
    void release() {
        try {
            close();
        } catch (IOException e) {
            System.getLogger(PluginLoader.class.getName()).log(System.Logger.Level.DEBUG, "not closed: " + getName(), e);
        }
    }
}
