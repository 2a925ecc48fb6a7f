package org.clarion.testkit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * How long an {@code await()} waits that does not say so: a machine may be slow, or full of others' work. Whoever gets
 * what it awaits waits no longer for it.
 */
public final class Patience implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        have();
    }

    static void have() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }
}
