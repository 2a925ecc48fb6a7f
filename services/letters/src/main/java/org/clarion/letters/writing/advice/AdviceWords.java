package org.clarion.letters.writing.advice;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said about a letter before it goes; the sentences stand in {@code messages/advice*.properties}. */
@MessageBundle("advice")
public interface AdviceWords {

    String heading();

    String voiceSample();

    String voiceHalf();

    String voiceMostlyOwn();

    String voiceOwn();

    String missing();

    String nameLacks(String name);

    String nameInFull(String name);

    String languageSeems(String language);

    String readsBest(String name, String language);

    String harsh(String words);

    String longerThanAPage();

    String paperInTime(String date);

    String paperLate(int left, int under);

    String quicker(String ways);

    String noOtherWay();

    String email();

    String call();

    String fax();

    String social();

    String form();
}
