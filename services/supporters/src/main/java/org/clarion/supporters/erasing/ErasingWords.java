package org.clarion.supporters.erasing;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of being forgotten everywhere; the sentences stand in {@code messages/erasing*.properties}. */
@MessageBundle("erasing")
public interface ErasingWords {

    String title();

    String lead();

    String erased();

    String erasedNetwork();

    String erasedLetters();

    String erasedReports();

    String stays();

    String staysTotals();

    String staysLetters();

    String staysPress();

    String how(String within);

    String button();

    String back();

    String askedTitle();

    String askedLead(String within);

    String askedMeanwhile();

    String deskTitle();

    String deskLead(String within);

    String request();

    String askedAt();

    String clock();

    String daysLeft(Number days);

    String daysLate(Number days);

    String proof();

    String waits();

    String firstTime();

    String secondTime();

    String noRows();

    String state();

    String open();

    String late();

    String done();

    String all();

    String find();

    String none();
}
