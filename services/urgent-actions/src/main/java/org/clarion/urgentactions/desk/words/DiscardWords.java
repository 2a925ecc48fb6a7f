package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which drafts are given up; the sentences stand in {@code messages/discard*.properties}. */
@MessageBundle("discard")
public interface DiscardWords {

    String title(String action);

    String heading();

    String overtaken(String name);

    String lead();

    String withdrawHeading();

    String withdrawLead();

    String reason();

    String reasonHint();

    String withdraw();

    String deleteHeading();

    String deleteLead();

    String delete();

    String keep();

    String withdrawn();

    String withdrawnBy(String name, String time);

    String takeUp();

    String deleteIt();

    String list();

    String none();

    String why();

    String action();
}
