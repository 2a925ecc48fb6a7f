package org.clarion.urgentactions.desk.words;

import io.quarkus.qute.i18n.MessageBundle;

/** What the form of a draft says; the sentences stand in {@code messages/draft*.properties}. */
@MessageBundle("draft")
public interface DraftWords {

    String title(String action);

    String changing(String action);

    String live();

    String draft();

    String change();

    String liveLead();

    String telling();

    String changedHint();

    String tellHint();

    String howMany();

    String parts();

    String partCalled(String part);

    String partMissing(int count);

    String partToLookAt(int count);

    String partEmpty();

    String partComplete();

    String texts();

    String inLanguages();

    String language();

    String words();

    String named();

    String greeted();

    String ofAll(int count, int all);

    String namedHint();

    String originalOne();

    String newLanguage();

    String newLanguageHint();

    String addLanguage();

    String removeOne();

    String removeLanguage(String language);

    String removing(String language);

    String removingHolds();

    String removingNothing();

    String removingNames(int count);

    String removingOutcome();

    String removeIt(String language);

    String keepIt();

    String abreast();

    String left();

    String right();

    String showThem();

    String otherLanguages();

    String readsThis();

    String asOriginal(String language, String parts);

    String subjectsAlong();

    String languageHint(String languages);

    String differences();

    String savedAnother(String name, String time);

    String savedAnotherNext();

    String leaveMine();

    String part();

    String theirs();

    String yours();

    String missing(int count);

    String lookAt(int count);

    String lookWhere();

    String leftOver();

    String pasted();

    String check();

    String numberHint();

    String seriesHint();

    String kindHint();

    String caseHint();

    String caseFound(String named);

    String caseUnclear();

    String caseOfItsOwn();

    String discard();

    String aiIndexHint();

    String themesHint();

    String noThemes();

    String previousHint();

    String subjectsHint();

    String actUntilHint();

    String movesEarlier(String from, String to, Number days);

    String movesFar(String from, String to, Number days);

    String meantSo(String day);

    String zoneHint();

    String zoneSet();

    String target(int number);

    String unnamed();

    String unreachable();

    String moveUp(int number);

    String moveDown(int number);

    String copyForHint();

    String nameHint();

    String salutationHint();

    String addressHint();

    String handleHint();

    String removeTarget(int number);

    String addTarget();

    String preferredLanguagesHint();

    String originalLanguageHint();

    String summaryHint();

    String pointsHint();

    String sampleLetterHint();

    String save();

    String publish();

    String saveAndLaunch();

    String saveDraft();

    String look();
}
