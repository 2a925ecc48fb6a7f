package org.clarion.urgentactions.pictures;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the picture of who is in danger; the sentences stand in {@code messages/picture*.properties}. */
@MessageBundle("picture")
public interface PictureWords {

    String title(String action);

    String heading();

    String lead();

    String inherited();

    String file();

    String fileHint();

    String another();

    String shows(String language);

    String showsHint();

    String credit();

    String creditHint();

    String agreement();

    String agreementHint();

    String agreed();

    String put();

    String change();

    String saved();

    String removed();

    String remove();

    String removeTitle();

    String removeLead();

    String removeIt();

    String keep();

    String back();

    String addedBy(String by, String time);

    String photo(String credit);

    String noFile();

    String tooLarge();

    String unusable(String reason);

    String noWords();

    String longWords(int most);

    String noAgreement();

    String notAgreed();

    String toPage();
}
