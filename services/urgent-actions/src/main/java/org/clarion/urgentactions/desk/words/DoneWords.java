package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says after something was done, or was not; the sentences stand in {@code messages/done*.properties}. */
@MessageBundle("done")
public interface DoneWords {

    String begun();

    String begunNext();

    String saved();

    String launched();

    String launchedNext();

    String ended();

    String endedNext();

    String launchedSilentNext();

    String endedToldNext();

    String toldNext();

    String launchedAlready();

    String launchedAlreadyNext();

    String endedAlready();

    String endedAlreadyNext();

    String followUp();

    String followUpNext();

    String corrected();

    String correctedNext();

    String reopened();

    String reopenedNext();

    String liveStill();

    String withdrawn();

    String withdrawnNext();

    String takenUp();

    String copied();

    String copiedNext();

    String typed();

    String notSavedYet();

    String overtaken();

    String overtakenNext();
}
