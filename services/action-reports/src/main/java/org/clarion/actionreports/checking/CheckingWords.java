package org.clarion.actionreports.checking;

import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of checks; the words stand in {@code messages/checking*.properties}. */
@MessageBundle("checking")
public interface CheckingWords {

    String title();

    String lead();

    String lastAt();

    String notYet();

    String differ(String figures);

    String agree();

    String action();

    String place();

    String placeOf(String place);

    String figures(String reported, String verified, String delivered);

    String told();

    String counted();

    String since();

    String rebuildTitle();

    String rebuildLead();

    String rebuild();

    String whoRebuilds();

    String running(String reportsDone, String reports, String actionsDone, String actions);

    String cutOff(String at, String actionsDone, String actions);

    String ended(String at, String by, String reports, String figures, String mended);

    String identical();

    String notIdentical();

    String lookAgain();

    String fingerprint();

    String alarmSubject(String figures);

    String alarmDo();

    String alarmButton();

    String alarmWhy();

    String zonesTitle();

    String zones(String version);
}
