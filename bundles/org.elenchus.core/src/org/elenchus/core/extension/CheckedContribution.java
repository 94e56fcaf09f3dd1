// SPDX-License-Identifier: EPL-2.0
package org.elenchus.core.extension;

import java.io.IOException;
import java.net.URL;
import java.util.List;

/** A contribution that is made within a time limit, and that stays out of use once it has failed. */
final class CheckedContribution implements Contribution {
    private final Contribution source;
    private final String point;
    private volatile ContributionException failure;

    CheckedContribution(Contribution source, String point) {
        this.source = source;
        this.point = point;
    }

    boolean isBroken() {
        return failure != null;
    }

    /** Puts it out of use. */
    ContributionException broken(String message, Throwable cause) {
        ContributionProblem problem = new ContributionProblem(contributor(), contributorVersion(), point, id(), message);
        failure = new ContributionException(problem.text(), cause);
        ContributionProblems.report(problem, cause);
        return failure;
    }

    @Override
    public <T> T create(String attribute, Class<T> type) throws ContributionException {
        if (failure != null) {
            throw failure;
        }
        String name = String.valueOf(attribute(attribute));
        return Guard.call(this, Messages.get("doing.create", name), () -> createNow(attribute, name, type));
    }

    private <T> T createNow(String attribute, String name, Class<T> type) throws ContributionException {
        try {
            return source.create(attribute, type);
        } catch (ContributionException e) {
            throw broken(explain(e.getCause() == null ? e : e.getCause(), name, type), e.getCause());
        }
    }

    private static String explain(Throwable cause, String name, Class<?> type) {
        if (cause instanceof ClassNotFoundException) {
            return Messages.get("class.missing", name);
        }
        if (cause instanceof NoClassDefFoundError missing) {
            return Messages.get("class.needs", name, String.valueOf(missing.getMessage()).replace('/', '.'));
        }
        if (cause instanceof ClassCastException) {
            return Messages.get("class.type", name, type.getName());
        }
        if (cause instanceof NoSuchMethodException || cause instanceof IllegalAccessException || cause instanceof InstantiationException) {
            return Messages.get("class.constructor", name);
        }
        return Messages.get("class.failed", name, Guard.reason(cause));
    }

    @Override
    public String element() {
        return source.element();
    }

    @Override
    public String attribute(String name) {
        return source.attribute(name);
    }

    @Override
    public List<Contribution> children(String element) {
        return source.children(element);
    }

    @Override
    public String contributor() {
        return source.contributor();
    }

    @Override
    public String contributorVersion() {
        return source.contributorVersion();
    }

    @Override
    public URL resource(String path) throws IOException {
        return source.resource(path);
    }
}
