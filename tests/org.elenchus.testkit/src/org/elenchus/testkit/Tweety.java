// SPDX-License-Identifier: EPL-2.0
package org.elenchus.testkit;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The reasoners of TweetyProject, where its archives were fetched to the folder that the property {@code elenchus.tweety} names. Called by reflection: it is under the GPL, so nothing
 * of ours is compiled against it.
 */
public final class Tweety {
    private static final String DUNG = "org.tweetyproject.arg.dung.";

    private final ClassLoader loader;

    private Tweety(ClassLoader loader) {
        this.loader = loader;
    }

    /** Empty where it was not fetched. */
    public static Optional<Tweety> given() throws MalformedURLException {
        File[] archives = new File(System.getProperty("elenchus.tweety", "")).listFiles((folder, name) -> name.endsWith(".jar"));
        if (archives == null || archives.length == 0) {
            return Optional.empty();
        }
        URL[] urls = new URL[archives.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = archives[i].toURI().toURL();
        }
        return Optional.of(new Tweety(new URLClassLoader(urls, Tweety.class.getClassLoader())));
    }

    private Class<?> type(String name) throws ReflectiveOperationException {
        return loader.loadClass(name.startsWith("org.") ? name : DUNG + name);
    }

    /** A framework of attacks as Tweety has it. */
    public Object framework(AttackGraphs.Graph graph) throws ReflectiveOperationException {
        Class<?> argument = type("syntax.Argument");
        Constructor<?> named = argument.getConstructor(String.class);
        Object[] arguments = new Object[graph.size()];
        Object theory = type("syntax.DungTheory").getConstructor().newInstance();
        Method add = theory.getClass().getMethod("add", argument);
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = named.newInstance("a" + i);
            add.invoke(theory, arguments[i]);
        }
        Method attack = theory.getClass().getMethod("addAttack", argument, argument);
        for (int i = 0; i < graph.from().length; i++) {
            attack.invoke(theory, arguments[graph.from()[i]], arguments[graph.to()[i]]);
        }
        return theory;
    }

    /** A reasoner by the name of its class, {@code SimplePreferredReasoner} for example; those that begin with Sat solve by Sat4j. */
    public Object reasoner(String name) throws ReflectiveOperationException {
        Class<?> type = type("reasoner." + name);
        if (!name.startsWith("Sat")) {
            return type.getConstructor().newInstance();
        }
        Object solver = type("org.tweetyproject.logics.pl.sat.Sat4jSolver").getConstructor().newInstance();
        return type.getConstructor(type("org.tweetyproject.logics.pl.sat.SatSolver")).newInstance(solver);
    }

    /** All extensions, each the numbers of its arguments. */
    public Set<Set<Integer>> extensions(Object reasoner, Object framework) throws ReflectiveOperationException {
        Collection<?> models = (Collection<?>) method(reasoner, "getModels", framework).invoke(reasoner, framework);
        Set<Set<Integer>> extensions = new HashSet<>();
        for (Object model : models) {
            extensions.add(numbers(model));
        }
        return extensions;
    }

    /** One extension; null where there is none. */
    public Set<Integer> extension(Object reasoner, Object framework) throws ReflectiveOperationException {
        Object model = method(reasoner, "getModel", framework).invoke(reasoner, framework);
        return model == null ? null : numbers(model);
    }

    private static Method method(Object reasoner, String name, Object framework) throws NoSuchMethodException {
        return Arrays.stream(reasoner.getClass().getMethods()).filter(m -> m.getName().equals(name) && m.getParameterCount() == 1
                && m.getParameterTypes()[0].isInstance(framework)).findFirst().orElseThrow(() -> new NoSuchMethodException(name));
    }

    private static Set<Integer> numbers(Object extension) {
        Set<Integer> numbers = new HashSet<>();
        ((Collection<?>) extension).forEach(argument -> numbers.add(Integer.valueOf(argument.toString().substring(1))));
        return numbers;
    }
}
