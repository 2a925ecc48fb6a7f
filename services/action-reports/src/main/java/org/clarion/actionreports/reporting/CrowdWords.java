package org.clarion.actionreports.reporting;

import io.quarkus.qute.i18n.MessageBundle;

/** What people read while too many come at once; the sentences stand in {@code messages/crowd*.properties}. */
@MessageBundle("crowd")
public interface CrowdWords {

    String title();

    String sendAgain();
}
