package org.clarion.testkit;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;

/** The framework loads everything anew for its tests, Awaitility too. */
public final class PatienceInQuarkus implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        Patience.have();
    }
}
