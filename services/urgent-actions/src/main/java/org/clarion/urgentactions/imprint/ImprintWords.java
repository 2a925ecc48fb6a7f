package org.clarion.urgentactions.imprint;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.KeptThing;
import org.clarion.urgentactions.parts.HouseService;

/** The words of privacy, about and contact where the organisation has none; they stand in {@code messages/imprint*.properties}. */
@MessageBundle("imprint")
public interface ImprintWords {

    String aboutTitle(String name);

    String aboutLead();

    String aboutHow();

    String aboutHowText();

    String aboutCount();

    String aboutCountText();

    String aboutTotalsBack(String date);

    String aboutWho();

    String aboutClarion();

    String aboutSource();

    String contactTitle();

    String contactLead(String name);

    String contactNone(String name);

    String contactPrivacy();

    String contactMistake();

    String contactClarion();

    String privacyTitle();

    String privacyLead();

    String responsible();

    String responsibleIs(String name);

    String kept();

    String keptLead();

    @Message
    String part(HouseService service);

    String notSaid();

    String what();

    String why();

    String howLong();

    String atMost(String period);

    @Message
    String thing(KeptThing thing);

    @Message
    String purpose(KeptThing thing);

    @Message
    String ends(KeptThing thing);

    String notKept();

    String notKeptCookies();

    String notKeptElsewhere();

    String notKeptLogs();

    String safe();

    String safeText();

    String others();

    String othersOfficials();

    String othersMail();

    String othersNobody();

    String rights();

    String rightsText();

    String rightsLinks();

    String rightsKnown();

    String rightsKnownLink();

    String rightsAsk();

    String rightsComplain();
}
