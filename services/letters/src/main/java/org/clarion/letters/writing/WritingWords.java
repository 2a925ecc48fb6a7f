package org.clarion.letters.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the writing pages say; the sentences stand in {@code messages/writing*.properties}. */
@MessageBundle("writing")
public interface WritingWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String safety(String country);

    @Message
    String whom();

    @Message
    String targetMissing();

    @Message
    String copy();

    @Message
    String copyFor(String country);

    @Message
    String country();

    @Message
    String countryHint();

    @Message
    String countryMissing();

    @Message
    String language();

    @Message
    String otherLanguage();

    @Message
    String languageMissing();

    @Message
    String adviceOwn(String languages);

    @Message
    String advice(String languages);

    @Message
    String points();

    @Message
    String pointsHint();

    @Message
    String text();

    @Message
    String textHint(String most);

    @Message
    String textMissing();

    @Message
    String textTooLong(String over, String most);

    @Message
    String start();

    @Message
    String promptWho();

    @Message
    String promptWhy();

    @Message
    String promptAsk();

    @Message
    String promptPolite();

    @Message
    String yourWords();

    @Message
    String seeSample();

    @Message
    String useSample();

    @Message
    String ownWordsCount();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String nameMissing();

    @Message
    String town();

    @Message
    String townHint();

    @Message
    String townOdd();

    @Message
    String look();

    @Message
    String nothingStored();

    @Message
    String preview();

    @Message
    String alsoTo(String name);

    @Message
    String review();

    @Message
    String voiceSample();

    @Message
    String voiceHalf();

    @Message
    String voiceMostlyOwn();

    @Message
    String voiceOwn();

    @Message
    String missing();

    @Message
    String notOffered(String name, String country);

    @Message
    String change();

    @Message
    String ways();

    @Message
    String waysLead();

    @Message
    String send();

    @Message
    String sendLead();

    @Message
    String email();

    @Message
    String emailHint();

    @Message
    String subject();

    @Message
    String subjectHint();

    @Message
    String subjectTooLong(String most);

    @Message
    String noMailForThem();

    @Message
    String tooManyMails();

    @Message
    String goesTo(String names);

    @Message
    String sendButton();

    @Message
    String sendPrivacy();

    @Message
    String print();

    @Message
    String postInTime();

    @Message
    String postLate();

    @Message
    String faxTo(String name, String number);

    @Message
    String postalQuestion();

    @Message
    String postal();

    @Message
    String postalHint();

    @Message
    String answer();

    @Message
    String answerHint();

    @Message
    String printButton();

    @Message
    String fileName(String number, String day);

    @Message
    String unprintable(String characters);

    @Message
    String posted(String name);

    @Message
    String faxed(String name);

    @Message
    String ownMail();

    @Message
    String ownMailLead();

    @Message
    String openMail(String name);

    @Message
    String openShortMail(String name);

    @Message
    String pasteIt();

    @Message
    String toCopy();

    @Message
    String copyButton();

    @Message
    String copied();

    @Message
    String textButton();

    @Message
    String mailed(String name);

    @Message
    String phone();

    @Message
    String phoneLead();

    @Message
    String called(String name);

    @Message
    String social();

    @Message
    String socialLead();

    @Message
    String socialTo(String name);

    @Message
    String postedSocial(String name);

    @Message
    String ended();

    @Message
    String endedOn(String date);

    @Message
    String whatHappened();

    @Message
    String noOutcomeYet();

    @Message
    String yourText();

    @Message
    String others();

    @Message
    String backToAction();
}
