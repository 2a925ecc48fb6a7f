package org.clarion.urgentactions.versions;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said about what was published over time; the sentences stand in {@code messages/versions*.properties}. */
@MessageBundle("versions")
public interface VersionWords {

    String title(String action);

    String heading();

    String lead();

    String none();

    String published(String by, String time);

    String first();

    String sameWords();

    String part();

    String before();

    String since();

    String say();

    String sayHint();

    String inLanguage(String language);

    String save();

    String tooLong(int most);

    String back();

    String updated(String day);

    String movedLater(String day, Number days);

    String movedEarlier(String day, Number days);
}
