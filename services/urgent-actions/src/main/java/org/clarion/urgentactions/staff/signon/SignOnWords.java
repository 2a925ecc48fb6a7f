package org.clarion.urgentactions.staff.signon;

import io.quarkus.qute.i18n.MessageBundle;

/** What log-in by the provider says; the sentences stand in {@code messages/signon*.properties}. */
@MessageBundle("signon")
public interface SignOnWords {

    String button(String provider);

    String or();

    String leadAlone(String provider);

    String title();

    String withoutRole(String provider);

    String suspended();

    String addressOfAnother();

    String addressUnconfirmed(String provider);

    String notLetIn(String provider);

    String notCompleted(String provider);

    String away(String provider);

    String awayFor();

    String again();

    String contact();

    String directoryOffTitle();

    String directoryOff(String provider);

    String accountOfProvider(String provider);

    String rolesOfProvider(String provider);

    String leaving(String provider);

    String leave();

    String withoutSecondFactor(String provider);

    String outHere();

    String stillInThere(String provider);

    String outThere(String provider);

    String shownTitle();

    String shownLead();

    String notShownTitle();

    String notShownLead(String provider);
}
