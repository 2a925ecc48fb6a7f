package org.clarion.supporters.joining;

import io.quarkus.qute.i18n.MessageBundle;

/** What to think of before acting, for whoever may be in danger by it; the sentences stand in {@code messages/safety*.properties}. */
@MessageBundle("safety")
public interface SafetyWords {

    String calm();

    String more();

    String title();

    String lead();

    String namesTitle();

    String names();

    String placesTitle();

    String places();

    String mailTitle();

    String mail();

    String deviceTitle();

    String device();

    String notTitle();

    String notActing();

    String join();

    String actions();
}
