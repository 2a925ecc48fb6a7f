package org.clarion.supporters.statements.showing;

import io.quarkus.qute.i18n.MessageBundle;

/** What public pages of statements say; the sentences stand in {@code messages/statements*.properties}. */
@MessageBundle("statements")
public interface StatementWords {

    String all();

    String title();

    String lead();

    String none();

    String find();

    String open();

    String openUntil(String time);

    String ahead(String time);

    String closed();

    String closedAt(String time);

    String withdrawn(String time);

    String withdrawnLead();

    String addressees();

    String inLanguage(String language);

    String signOrganisation();

    String signPerson();

    String signatures();

    String organisations(long count);

    /** @param plural the form that words beside the number have: "one" */
    String organisationsWord(String plural);

    String personsWord(String plural);

    String unlisted(long count);

    String persons(long count);

    String askedAgain(long count);

    String nobodyYet();

    String order();

    String byCountry();

    String byAlphabet();

    String byChosen();

    String country();

    String noCountry();

    String withdrew(String day);

    String personsTitle();

    String personsHidden(long count);

    String pdf();

    String csv();

    String json();

    String openPage();

    String orType();

    String embedding();

    String embeddingLead();

    String lines();

    String copy();

    String copied();

    String preview();

    String nothing();

    String nothingText();

    String printed(String day);
}
