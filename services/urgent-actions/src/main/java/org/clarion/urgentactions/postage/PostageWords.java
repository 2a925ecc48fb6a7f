package org.clarion.urgentactions.postage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of post; the sentences stand in {@code messages/postage*.properties}. */
@MessageBundle("postage")
public interface PostageWords {

    String title();

    String lead();

    String none();

    String find();

    String fromCountry();

    String everyCountry();

    String way();

    String goes();

    String checked();

    String checkedOn(String date, String name);

    String notChecked();

    String add();

    String importFile();

    String exportFile();

    String importTitle();

    String back();

    String fromTo(String from, String to);

    String anywhere();

    String every(String place);

    String daysAtMost(int days);

    String delivered();

    String notDelivered();

    String adviceNotDelivered(String to, String from);

    String adviceDelivered(String from, String to);

    String adviceCosts(String from, String to, String price);

    String adviceTakes(int days);

    @Message
    String label(PostageColumn column);

    @Message
    String hint(PostageColumn column);

    String yes();

    String no();

    String changedBy(String name, String time);

    String checkedToday();

    String checkedTodayHint();

    String delete();

    String deleteTitle(String way);

    String deleteLead();

    String deleteIt();

    String keep();

    String addTitle();

    String save();

    String cancel();

    String overtaken(String name);

    String overtakenTyped();

    String overtakenLook();

    String addedDone();

    String changedDone();

    String checkedDone();

    String deletedDone();

    String importedDone();

    String wanted();

    String noCountry(String saw);

    String noPlace(String saw);

    String noAnswer();

    String noPrice(String saw);

    String noCurrency(String saw);

    String currencyWanted();

    String noDays(String saw);

    String noDay(String saw);

    String dayAhead(String saw);

    String tooLong();

    String saidAlready(String line);

    String knownAlready();
}
