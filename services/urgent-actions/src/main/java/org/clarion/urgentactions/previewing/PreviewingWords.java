package org.clarion.urgentactions.previewing;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said around previews at the desk; the sentences stand in {@code messages/previewing*.properties}. */
@MessageBundle("previewing")
public interface PreviewingWords {

    String gap(String part);

    String look();

    String colleague();

    String linksTitle(String action);

    String linksLead();

    String make();

    String made();

    String madeText(String date);

    String link();

    String copy();

    String copied();

    String links();

    String none();

    String madeBy();

    String madeAt();

    String until();

    String state();

    String open();

    String over();

    String revokedBy(String name);

    String revoke();

    String revoked();

    String back();

    String overTitle();

    String overText();

    String testTitle();

    String testTo(String email);

    String testIs();

    String testLanguage();

    String testSend();

    String testNoAddress();

    String testAccount();
}
