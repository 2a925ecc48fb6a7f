package org.clarion.letters.reviewing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of review say; the sentences stand in {@code messages/reviewing*.properties}. */
@MessageBundle("reviewing")
public interface ReviewWords {

    String title();

    String lead();

    String back();

    String none();

    String find();

    String allReasons();

    String why();

    String action();

    String since();

    String readOne();

    String readNext(String number);

    String readTitle();

    String readLead();

    String onRecord();

    String nothingToRead();

    String written(String country, String language);

    String tick();

    String accept();

    String acceptKey();

    String giveBack();

    String giveBackLead();

    String giveBackWhy();

    String giveBackWords();

    String giveBackWordsHint();

    String redact();

    String redactLead(String days);

    String redactText();

    String redactSend();

    String tickSome();

    String whyMissing();

    String wordsMissing();

    String wordsTooLong();

    String onlyTakeAway();

    String emptied();

    String doneAccepted(int many);

    String doneGivenBack(int many);

    String doneRedacted();

    String doneNothing();

    @Message
    String reason(HoldReason reason);

    @Message
    String given(GiveBackReason reason);
}
