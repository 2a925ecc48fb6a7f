package org.clarion.urgentactions.asks.answering;

import io.quarkus.qute.i18n.MessageBundle;

/** What pages of rights of reply say; the sentences stand in {@code messages/askreplies*.properties}. */
@MessageBundle("askreplies")
public interface ReplyWords {

    String title();

    String lead();

    String note();

    String noteThese(long many);

    String noteTitle();

    String none();

    String back();

    String asks();

    String asksHint();

    String asksWanted(int last);

    String to();

    String toHint();

    String toWanted();

    String sent();

    String sentWanted();

    String answered();

    String answeredHint();

    String answeredWanted();

    String answeredBefore();

    String answer();

    String answerHint();

    String answerTooLong();

    String shown();

    String shownHint();

    String noDay(String day);

    String dayAhead();

    String save();

    String cancel();

    String savedDone();

    String overtaken();

    String sentTo(String office, String day);

    String answeredOn(String day);

    String noAnswer();

    String about(String places);

    String isShown();

    String isHidden();

    String change();

    String publicTitle();
}
