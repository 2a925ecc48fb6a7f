package org.clarion.urgentactions.checklist;

import io.quarkus.qute.i18n.MessageBundle;

/** What stands at a field that should be looked at; the sentences stand in {@code messages/checklist*.properties}. */
@MessageBundle("checklist")
public interface ChecklistWords {

    String letterTooLong(String words, String most);

    String notNamed(String names);

    String pointsNotMade(String points);

    String backgroundTooLong(String words, String most);

    String indexOfAnotherYear(String ofIndex, String ofNumber);

    String indexOfAnotherArea(String area, String country);

    String followsItself(String index);

    String followsALaterOne(String before, String own);

    String addressOfAnotherIndex(String ofAddress, String own);

    String addressOfALaterMonth(String address);

    String hardWordsUsed(String words);

    String deadlineToday();

    String deadlineSoon(Number days);

    String deadlineFar(Number days);

    String anotherDayInText(String day);

    String right();

    String settled();
}
