package org.clarion.urgentactions.figures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.Channel;
import org.clarion.urgentactions.figures.ActionPortrait.Line;

/** What the desk says of the figures of an action and of what stands behind them; the sentences stand in {@code messages/figures*.properties}. */
@MessageBundle("figures")
public interface FiguresWords {

    // ---- the figures

    String title();

    String reported();

    String verified();

    String delivered();

    String asOf(String time);

    String none();

    String byDay();

    String byChannel();

    String channelHead();

    @Message
    String channel(Channel channel);

    String by(Line line);

    String head(Line line);

    String notTold();

    String nobodyInParticular();

    String noLongerATarget();

    String milestones();

    String milestone(String number, String time);

    String noMilestone();

    // ---- the case

    String caseTitle();

    String sheet();

    String state();

    String together();

    String thisOne();

    String live();

    String ended(String day);

    String replaced();

    // ---- everything about it

    String everything();

    String stated(String time);

    String letters();

    String unconfirmed(long count);

    String queued(long count);

    String arrived(long count);

    String bounced(long count);

    String returned(long count);

    String neverLeft(long count);

    String noLetters();

    String reports();

    String held(long count);

    String late(long count);

    String suspect(long count);

    String invalid(long count);

    String withdrawn(long count);

    String noReports();

    String alerts();

    String told(long count);

    String toGo(long count);

    String failed(long count);

    String notWanted(long count);

    String changes(long count);

    String outcomes(long count);

    String mailedFirst(String time);

    String mailedLast(String time);

    String noAlerts();

    String pages();

    String publicPage();

    String publicFigures();

    String allReports();

    String comments();

    String embedding();

    String record();
}
