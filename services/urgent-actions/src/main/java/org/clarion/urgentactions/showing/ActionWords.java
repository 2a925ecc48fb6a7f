package org.clarion.urgentactions.showing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.SheetKind;

/** What the public pages say; the sentences stand in {@code messages/actions*.properties}. */
@MessageBundle("actions")
public interface ActionWords {

    String homeTitle();

    String homeHeading();

    String homeLead();

    String homeWhat();

    String counted(String plural);

    String search();

    String searchNow();

    String nothingFound(String words);

    String showAll();

    String pages();

    String moreActions();

    String morePressing();

    String beFirst();

    String andOthers(int number);

    String allCountries();

    String countries();

    String themes();

    String allThemes();

    String nothingLive();

    String nothingLiveText();

    String nothingLiveThere();

    String join();

    String earlier();

    String series(int series, String number);

    @Message
    String kind(SheetKind kind);

    @Message
    String outcome(OutcomeKind kind);

    String newerExists();

    String sameCase();

    String replaced(String date);

    String saidBy();

    String whatComesNext();

    String feedTitle();

    String whichTitle(String number);

    String whichLead();

    String onlyIn(String language);

    String actNow();

    String writeLetter();

    String writeLetterHint();

    String writeLetterByPost();

    String writeLetterByMail();

    String directly();

    String phone();

    String fax();

    String social();

    String email();

    String webForm();

    String haveActed();

    String haveActedHint();

    String directlyOnly();

    String doneSoFar();

    String doneInAll();

    String nothingYet();

    String nothingCame();

    String about();

    String asks();

    String whom();

    String writeInOrOwn(String languages);

    String writeIn(String languages);

    String writeInOwn();

    String begins();

    String alsoIn();

    String onTheEnvelope();

    String copies();

    String copiesHint();

    String ifYouLiveIn(String country);

    String forEverybody();

    String yourCountry();

    String anyCountry();

    String findEmbassy();

    String noEmbassy(String country, String host);

    String noEmbassyAtHome(String country);

    String embassyReads();

    String embassyAbroad(String seat);

    String embassyChecked(String date);

    String embassyUnchecked();

    String background();

    String sample();

    String sampleHint();

    String before();

    String follows(String index);

    String readEarlier();

    String share();

    String shareHint();

    String shareWith();

    String copyLink();

    String copied();

    String shareByMail();

    String ended(String date);

    String past(String date);

    String whatHappened();

    String lateReport(String date);

    String wasAsked();

    String wasWrittenTo();

    String backgroundThen();

    String outcomeOnlyIn(String language);

    String allFigures();

    String toNewer();

    String seeLive();

    String and();

    String wholeSheet();

    String asPdf();

    String printIt();

    String backToPage();

    String reportTo();

    String sayCountry();

    String findForMe();

    String writeByMail();

    String postageChecked(String date);

    String postageUnknown(String country);

    String reportToSection(String section);

    String noLateReport(String section);

    String totalsWentBack(String date);
}
