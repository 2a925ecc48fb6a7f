package org.clarion.supporters.growth;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's page about growth; the sentences stand in {@code messages/growth*.properties}. */
@MessageBundle("growth")
public interface GrowthWords {

    String title();

    String lead();

    String byWeek();

    String chart(String total);

    String none();

    String week();

    String asked();

    String confirmed();

    String left();

    String total();

    String askedMeans();

    String byCountry();

    String byLanguage();

    String find();

    String country();

    String language();

    String people();

    String joined();

    String few();

    String fewMeans();

    String nowhere();

    String nobody();

    String asFile();

    String weeksFile();

    String partsFile();
}
