package org.clarion.urgentactions.sections;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.LateRule;

/** What the desk says of sections; the sentences stand in {@code messages/sections*.properties}. */
@MessageBundle("sections")
public interface SectionWords {

    String title();

    String lead();

    String none();

    String find();

    String section();

    String serves();

    String latePolicy();

    String add();

    String back();

    String retired();

    String names();

    String nameIn(String language);

    String nameHint();

    String otherNames();

    String otherNamesHint();

    String countries();

    String countriesHint();

    String language();

    String languageHint();

    String contact();

    String contactHint();

    String reportLink();

    String reportLinkHint();

    String reportsHere();

    String lateQuestion();

    String lateQuestionHint();

    String lateDays();

    String lateDaysHint();

    String asTheHouse();

    @Message
    String late(LateRule rule);

    String forDays(int days);

    String save();

    String cancel();

    String change();

    String changedBy(String name, String time);

    String retire();

    String retireTitle(String section);

    String retireLead(String countries);

    String retireIt();

    String keep();

    String bringBack();

    String bringBackHint();

    String addTitle();

    String overtaken(String name);

    String overtakenTyped();

    String overtakenLook();

    String addedDone();

    String changedDone();

    String retiredDone();

    String backDone();

    String saidDone();

    String unsaidDone();

    String onActions();

    String onActionsLead();

    String onActionsNone();

    String action();

    String says();

    String sayOfOne();

    String sayTitle(String section);

    String sayLead();

    String whichAction();

    String actionWanted();

    String noLiveAction();

    String extraEmbassy();

    String extraEmbassyHint();

    String noExtraEmbassy();

    String asInGeneral();

    String takeBack();

    String goneAction();

    String nothingSaid();

    String nameWanted();

    String noName(String saw);

    String nameTaken(String name);

    String countryWanted();

    String noCountry(String saw);

    String languageWanted();

    String noLanguage(String saw);

    String noContact(String saw);

    String noLink(String saw);

    String noDays(String saw);

    String tooLong();

    String embassiesFor(String country);

    String embassiesListed(String countries);

    String embassiesMissing(String countries);

    String embassiesNone();

    String embassiesRest();

    String embassiesKeep();
}
