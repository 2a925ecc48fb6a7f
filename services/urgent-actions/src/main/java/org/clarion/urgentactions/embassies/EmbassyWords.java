package org.clarion.urgentactions.embassies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of embassies; the sentences stand in {@code messages/embassies*.properties}. */
@MessageBundle("embassies")
public interface EmbassyWords {

    String title();

    String lead();

    String none();

    String find();

    String ofCountry();

    String inCountry();

    String everyCountry();

    String embassy();

    String takesFrom();

    String checked();

    String checkedOn(String date, String name);

    String notChecked();

    String add();

    String importFile();

    String exportFile();

    String embassyOf(String country, String seat);

    String back();

    @Message
    String label(EmbassyColumn column);

    @Message
    String hint(EmbassyColumn column);

    String changedBy(String name, String time);

    String change();

    String checkedToday();

    String checkedTodayHint();

    String delete();

    String deleteTitle(String embassy);

    String deleteLead(String countries);

    String deleteIt();

    String keep();

    String addTitle();

    String changeTitle();

    String save();

    String cancel();

    String overtaken(String name);

    String overtakenTyped();

    String theirs();

    String overtakenLook();

    String addedDone();

    String changedDone();

    String checkedDone();

    String deletedDone();

    String importedDone();

    String importTitle();

    String wanted();

    String noCountry(String saw);

    String atHome(String country);

    String noName();

    String noWayToReach();

    String noMailbox(String saw);

    String noNumber(String saw);

    String unfinishedSalutation(String saw);

    String noLanguage(String saw);

    String noDay(String saw);

    String dayAhead(String saw);

    String tooLong();

    String tooManyLines();

    String saidAlready(String line);

    String taken(String host, String seat);
}
