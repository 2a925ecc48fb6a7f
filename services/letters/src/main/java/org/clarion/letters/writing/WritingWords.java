package org.clarion.letters.writing;

import io.quarkus.qute.i18n.MessageBundle;

/** What the writing pages say; the sentences stand in {@code messages/writing*.properties}. */
@MessageBundle("writing")
public interface WritingWords {

    String title();

    String lead();

    String safety(String country);

    String safetyMore();

    String whom();

    String targetMissing();

    String targetAgreed(String names);

    String hasAgreed();

    String copy();

    String copyFor(String country);

    String country();

    String countryHint();

    String countryMissing();

    String language();

    String otherLanguage();

    String languageMissing();

    String languagesDiffer();

    String readsBest(String language);

    String writeInTheirs(String language);

    String adviceOwn(String languages);

    String advice(String languages);

    String points();

    String pointsHint();

    String text();

    String textHint(String most);

    String textMissing();

    String textTooLong(String over, String most);

    String start();

    String promptWho();

    String promptWhy();

    String promptAsk();

    String promptPolite();

    String yourWords();

    String seeSample();

    String useSample();

    String ownWordsCount();

    String name();

    String nameHint();

    String nameMissing();

    String town();

    String townHint();

    String townOdd();

    String look();

    String nothingStored();

    String subjectOwn();

    String subjectOwnHint();

    String keptHere();

    String keptClear();

    String keptCleared();

    String keptBack();

    String tabWrite();

    String tabLook();

    String subjectOfMail(String subject);

    String preview();

    String alsoTo(String name);

    String notOffered(String name, String country);

    String change();

    String ways();

    String waysLead();

    String send();

    String sendLead();

    String email();

    String emailHint();

    String subject();

    String subjectHint();

    String subjectTooLong(String most);

    String noMailForThem();

    String tooManyMails();

    String goesTo(String names);

    String sendLeadChoice();

    String replies();

    String repliesToWriter();

    String repliesHere();

    String sendButton();

    String sendPrivacy();

    String print();

    String faxTo(String name, String number);

    String postalQuestion();

    String postal();

    String postalHint();

    String answer();

    String answerHint();

    String printButton();

    String fileName(String number, String day);

    String unprintable(String characters);

    String posted(String name);

    String faxed(String name);

    String ownMail();

    String ownMailLead();

    String openMail(String name);

    String openShortMail(String name);

    String pasteIt();

    String toCopy();

    String copyButton();

    String copied();

    String textButton();

    String mailed(String name);

    String phone();

    String phoneLead();

    String called(String name);

    String social();

    String socialLead();

    String socialTo(String name);

    String postedSocial(String name);

    String ended();

    String endedOn(String date);

    String whatHappened();

    String noOutcomeYet();

    String newer();

    String replaced();

    String readNewer();

    String yourText();

    String others();

    String backToAction();

    String embassyByCountry();

    String noEmbassy(String country, String host);

    String embassyTakesCopies(String country);

    String copyToEmbassy();

    String postCosts(String from, String to, String price);

    String postTakes(int days);

    String postNotDelivered(String to, String from);

    String envelopeButton();

    String reminderButton();

    String reminderLead();

    String faxButton();

    String postedAll();

    String mailedWithCopies(String name);

    String webForm();

    String webFormLead();

    String toCopyFor(String name);

    String openForm();

    String callOpen(String time);

    String callClosed(String time);

    String socialLength(String network, String length, String most);

    String openNetwork(String network);

    String friends();

    String friendsLead();

    String textMessage();

    String otherMessengers();
}
