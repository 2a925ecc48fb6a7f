package org.clarion.urgentactions.checking;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said about a second person's check; the sentences stand in {@code messages/checking*.properties}. */
@MessageBundle("checking")
public interface SecondCheckWords {

    String title(String action);

    String heading();

    String lead();

    String none();

    String asked(String by, String of, String time);

    String askedYou(String by, String time);

    String given(String by, String time);

    String refused(String by, String time);

    String changed();

    String whom();

    String whomMissing();

    String nobody();

    String note();

    String noteHint();

    String ask();

    String askAgain();

    String asks();

    String look();

    String notesAtFields();

    String field();

    String words();

    String wordsMissing();

    String wordsTooLong(int most);

    String addNote();

    String noNotes();

    String says(String name);

    String howMany(Integer notes);

    String notesWhere();

    String settle();

    String decide();

    String decideLead();

    String reason();

    String give();

    String refuse();

    String refuseMissing();

    String overtaken();

    String doneAsked(String name);

    String doneNoted();

    String doneSettled();

    String doneDecided();

    String back();
}
