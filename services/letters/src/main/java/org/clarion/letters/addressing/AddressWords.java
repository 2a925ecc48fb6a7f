package org.clarion.letters.addressing;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page of an official's address says; the sentences stand in {@code messages/addressing*.properties}. */
@MessageBundle("addressing")
public interface AddressWords {

    String title(String official);

    String back();

    String onTheSheet(String address);

    String noneOnTheSheet();

    String mended(String address);

    String again(int many);

    String gone(int many);

    String mend();

    String mendLead();

    String address();

    String addressHint();

    String sendAgain(int many);

    String noMailbox();

    String sameAsFailed(String address);

    String tell();

    String tellLead();

    String tellButton();

    String untold(String days);

    String digest();

    String digestLead();

    String digestWaiting(int many);

    String digestBlocked(int many);

    String digestPack();

    String digestOn();

    String digestChange();

    String digestIsOn(String address);

    String digestPacked();

    String digestOff();

    String doneDigest(int many);

    String doneSingly();

    String doneMended(int many);

    String doneTold(int many);
}
