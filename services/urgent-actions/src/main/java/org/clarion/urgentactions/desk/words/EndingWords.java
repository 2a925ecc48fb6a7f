package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page says that an action is ended from; the sentences stand in {@code messages/ending*.properties}. */
@MessageBundle("ending")
public interface EndingWords {

    String title(String action);

    String end();

    String overtaken(String name);

    String overtakenOutcome(String name);

    String overtakenReopening(String name);

    String standsNow();

    String lead();

    String whatHappened(String language);

    String whatHappenedHint();

    String outcomeHint();

    String saidBy(String language);

    String saidByHint();

    String thanks(String language);

    String thanksHint();

    String next(String language);

    String nextHint();

    String correct();

    String correctTitle(String action);

    String correctLead();

    String correctIt();

    String leaveIt();

    String reopen();

    String reopenTitle(String action);

    String reopenLead();

    String reopenPast();

    String reopenReplaced();

    String reason();

    String reopenReasonHint();

    String reopenIt();

    String tellHint();

    String tellAgainHint();

    String howMany();

    String lookAtMail();

    String mailReady();

    String mailIn(String language);

    String endIt();

    String keep();
}
