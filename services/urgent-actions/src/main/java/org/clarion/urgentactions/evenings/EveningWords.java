package org.clarion.urgentactions.evenings;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said about letter-writing evenings, on the page and in the pack; the sentences stand in {@code messages/evening*.properties}. */
@MessageBundle("evening")
public interface EveningWords {

    String title();

    String lead();

    String which();

    String noneLive();

    String copies();

    String copiesHint();

    String language();

    String languageHint();

    String ownLanguage();

    String group();

    String groupHint();

    String groupShorter(int most);

    String day();

    String dayHint();

    String dayNear();

    String country();

    String ofGroup(String group, String day);

    String typeCode(String code);

    String make();

    String inIt();

    String chooseOne();

    String tooMany(int most);

    String copiesBetween(int most);

    String tooManyLetters(int letters, int most);

    String unprintable(String letters);

    String packTitle(String day);

    String packLead();

    String letterTo(String action);

    String placeAndDate();

    String askFor();

    String yourWords();

    String nameAndAddress();

    String labels();

    String labelsHint();

    String tally();

    String tallyLead();

    String action();

    String channel(String channel);

    String total();

    String tellIt();

    String code(String action);

    String toPage();
}
