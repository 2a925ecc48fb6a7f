package org.clarion.urgentactions.asks.serving;

import io.quarkus.qute.i18n.MessageBundle;

/** What pages say of actions that serve asks; the sentences stand in {@code messages/askserving*.properties}. */
@MessageBundle("askserving")
public interface ServingWords {

    String title();

    String lead();

    String served();

    String servesNothing();

    String actions();

    String noActions();

    String plan();

    String planWanted();

    String asks();

    String asksHint();

    String asksWanted(int last);

    String action();

    String actionWanted();

    String add();

    String leave();

    String done();

    String left();

    String toDesk();
}
