package org.clarion.letters.kept;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.letters.sending.LetterStage;
import org.clarion.letters.sending.RepliesTo;

/** What is kept of letters, in words; the sentences stand in {@code messages/letterskept*.properties}. */
@MessageBundle("letterskept")
public interface LetterKeptWords {

    String title();

    String lead();

    String nothing();

    String letter(String title);

    String email();

    String name();

    String town();

    String country();

    String subject();

    String text();

    String repliesTo();

    @Message
    String replies(RepliesTo where);

    String language();

    String writtenAt();

    String confirmedAt();

    String keptUntil();

    String to(String official);

    @Message
    String stage(LetterStage stage);

    String eraseConfirmed();

    String eraseUnconfirmed();
}
