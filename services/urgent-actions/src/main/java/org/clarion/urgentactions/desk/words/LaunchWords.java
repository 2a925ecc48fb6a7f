package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page says that an action is launched from; the sentences stand in {@code messages/launch*.properties}. */
@MessageBundle("launch")
public interface LaunchWords {

    String title(String action);

    String overtaken(String name);

    String unfit();

    String lookAt(int count);

    String asItIs();

    String lead();

    String opens();

    String forEverybody(String languages);

    String both(String one, String other);

    String writeTo();

    String copy();

    String copyFor(String country);

    String alerts();

    String alertsTo();

    String howMany();

    String deadline();

    String joins();

    String ofItsOwn();

    String samePlace(String sheet);

    String becomes();

    String replaces(String sheet);

    String replacesHint();

    String beside();

    String besideHint();

    String sayWhatBecomes();

    String launch();

    String back();

    String before();
}
