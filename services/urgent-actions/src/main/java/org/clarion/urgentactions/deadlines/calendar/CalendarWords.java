package org.clarion.urgentactions.deadlines.calendar;

import io.quarkus.qute.i18n.MessageBundle;

/** What calendars say, and the page that gives them out; the sentences stand in {@code messages/calendar*.properties}. */
@MessageBundle("calendar")
public interface CalendarWords {

    String name(String organisation);

    String summary(String number, String title);

    String description(String deadline, String page);

    String heading();

    String lead();

    String onlyMine();

    String onlyMineHint();

    String make();

    String renew();

    String renewHint();

    String revoke();

    String revoked();

    String made();

    String address();

    String copy();

    String copied();

    String open();

    String since(String time);

    String showsMine();

    String showsAll();

    String howTo();
}
