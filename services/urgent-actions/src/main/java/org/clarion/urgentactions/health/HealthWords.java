package org.clarion.urgentactions.health;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page about the house says; the sentences stand in {@code messages/health*.properties}. */
@MessageBundle("health")
public interface HealthWords {

    String title();

    String lead();

    String allWell();

    String justNow();

    String minutes(long minutes);

    String hours(long hours);

    String days(long days);

    String moreFaults(long many);

    String kafkaAway(String time);

    String kafkaAwayDo();

    String silent(String part, String time);

    String neverHeard(String part);

    String silentDo(String service);

    String databaseAway(String part);

    String databaseAwayDo();

    String totalsWrong(long many);

    String totalsWrongDo();

    String diskLow(String part, String room);

    String diskLowDo();

    String outboxWaits(String part, long many, String time);

    String outboxWaitsDo();

    String hearsLate(String part, long many);

    String hearsLateDo();

    String deadLetters(String part, long many);

    String deadLettersDo();

    String mailWaits(String part, long many, String time);

    String mailWaitsDo();

    String totalsUnchecked();

    String totalsUncheckedDo();

    String otherVersion(String part, String version);

    String otherVersionDo();

    String whatToDo();

    String open();

    String services();

    String service();

    String state();

    String fine();

    String lookAtIt();

    String unknown();

    String heard();

    String heardAt(String time);

    String never();

    String running();

    String version();

    String toTell();

    String toHear();

    String unheard();

    String mail();

    String database();

    String room();

    String totals();

    String totalsAgree();

    String totalsDiffer(long many);

    String notChecked();

    String deadLettersTitle();

    String channel();

    String howMany();

    String noDeadLetters();

    String lookAfter();

    String lookAgain();

    String seeAll();
}
