package org.clarion.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts Clarion and one browser before the first journey, and stops both after the last. */
final class WholeHouse implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(WholeHouse.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext journey) {
        return parameter.getParameter().getType() == Clarion.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext journey) {
        return clarion(journey);
    }

    /** Everybody goes home; a failed journey leaves a picture of what they saw last. */
    @Override
    public void afterEach(ExtensionContext journey) {
        String name = journey.getRequiredTestClass().getSimpleName() + "-"
                + journey.getRequiredTestMethod().getName();
        clarion(journey).everybodyLeaves(journey.getExecutionException().isPresent() ? name : null);
    }

    private static Clarion clarion(ExtensionContext journey) {
        return journey.getRoot().getStore(OURS).computeIfAbsent(Clarion.class, any -> Clarion.up(), Clarion.class);
    }
}
