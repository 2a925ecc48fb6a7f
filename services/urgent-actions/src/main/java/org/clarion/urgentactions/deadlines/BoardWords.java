package org.clarion.urgentactions.deadlines;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.urgentactions.sheets.DeadlineMove.MoveConcern;

/** What is said about deadlines; the sentences stand in {@code messages/board*.properties}. */
@MessageBundle("board")
public interface BoardWords {

    String title();

    String lead();

    String heading(String group);

    String headingHint(String group);

    String groups();

    String find();

    String none();

    String whoseLabel();

    String everybody();

    String whose(String whose);

    String sections();

    String everySection();

    String left(int days, int hours, int minutes);

    String ago(int days, int hours, int minutes);

    String untilMidnight(String city, String day);

    String untilTime(String time, String city, String day);

    String wasMidnight(String city, String day);

    String wasTime(String time, String city, String day);

    String yours(String time);

    String thatIs();

    String inTheHandsOf(String name);

    String inNobodysHands();

    String reported();

    String verified();

    String delivered();

    String next(String action);

    String extend();

    String giveMoreTime();

    String writeTheOutcome();

    String handOver();

    String assign();

    String mine();

    String back();

    String done(String what);

    String handOverTitle(String action);

    String handOverLead();

    String givenBy(String name, String time);

    String whom();

    String myself(String name);

    String whomMissing();

    String note();

    String noteHint();

    String noteTooLong(int most);

    String handOverNow();

    String nobodyElse();

    String extendTitle(String action);

    String extendLead();

    String offers();

    String more(int weeks, String day);

    String until();

    String untilHint(String zone);

    String untilMistake();

    String reason();

    String reasonHint();

    String reasonMissing();

    String reasonTooLong(int most);

    String sayPublicly(String language);

    String sayPubliclyHint();

    String tell();

    String tellHint();

    String howMany();

    String extendNow();

    String overtaken(String name);

    String concernsHeading();

    @Message
    String concern(MoveConcern concern, int days);

    String sure(String day);

    String movesBefore();

    String moved(String from, String to, String name);

    String told();

    String untold();
}
