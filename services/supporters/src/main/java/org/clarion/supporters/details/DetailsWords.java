package org.clarion.supporters.details;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page that corrects; the sentences stand in {@code messages/details*.properties}. */
@MessageBundle("details")
public interface DetailsWords {

    String title();

    String lead();

    String saved();

    String save();

    String address();

    String countryMistake();

    String languageMistake();
}
