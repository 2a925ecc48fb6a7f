package org.clarion.actionreports.screening.comments;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page of remarks says; the sentences stand in {@code messages/hearing*.properties}. */
@MessageBundle("hearing")
public interface CommentsWords {

    String title();

    String lead();

    String kept(String days);

    String none();

    String cameIn();

    String what();

    String from();

    String replied();

    String comment();

    String yes();
}
