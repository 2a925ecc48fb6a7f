package org.clarion.actionreports.checking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of checks; the words stand in {@code messages/checking*.properties}. */
@MessageBundle("checking")
public interface CheckingWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String lastAt();

    @Message
    String notYet();

    @Message
    String differ(String figures);

    @Message
    String agree();

    @Message
    String action();

    @Message
    String place();

    /** Of what has no other name. */
    @Message
    String placeOf(String place);

    @Message
    String figures(String reported, String verified, String delivered);

    @Message
    String told();

    @Message
    String counted();

    @Message
    String since();

    @Message
    String rebuildTitle();

    @Message
    String rebuildLead();

    @Message
    String rebuild();

    @Message
    String whoRebuilds();

    @Message
    String running(String reportsDone, String reports, String actionsDone, String actions);

    @Message
    String cutOff(String at, String actionsDone, String actions);

    @Message
    String ended(String at, String by, String reports, String figures, String mended);

    @Message
    String identical();

    @Message
    String notIdentical();

    @Message
    String lookAgain();

    @Message
    String fingerprint();

    @Message
    String zonesTitle();

    @Message
    String zones(String version);
}
