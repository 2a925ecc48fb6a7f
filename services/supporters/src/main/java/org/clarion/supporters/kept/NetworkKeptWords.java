package org.clarion.supporters.kept;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.mail.due.MailFate;
import org.clarion.supporters.mailing.Kind;
import org.clarion.supporters.people.AddressCondition;
import org.clarion.supporters.people.MailPace;
import org.clarion.supporters.people.SupporterStage;

/** What the network keeps, in words; the sentences stand in {@code messages/networkkept*.properties}. */
@MessageBundle("networkkept")
public interface NetworkKeptWords {

    String title();

    String lead();

    String nothing();

    String network();

    String eraseNetwork();

    String eraseWaiting();

    String email();

    String name();

    String country();

    String language();

    String stage();

    @Message
    String stageOf(SupporterStage stage);

    String arrives();

    @Message
    String arrivesAs(AddressCondition how);

    String arrivesSince();

    String purpose();

    String alerts();

    String cases();

    String followed();

    String followedNow();

    String followedUnconfirmed();

    String stopFollowing();

    String wording();

    String askedAt();

    String confirmedAt();

    String keptUntil();

    String reads();

    String places();

    String themes();

    String consents();

    String channels();

    String pace();

    @Message
    String paceOf(MailPace pace);

    String urgentOnly();

    String yes();

    String pausedUntil();

    String correct();

    String choose();

    @Message
    String mail(Kind kind);

    String about();

    String madeAt();

    String fate();

    @Message
    String fateOf(MailFate.State state);

    String sheet(int series, String number);

    String anAction();

    String acts();

    String eraseActs();

    String requests();

    String request();

    String eraseRequests();

    String questions();

    String asked();

    String eraseQuestions();

    String noInvitations();

    String eraseNoInvitations();

    String contact();

    String contactOf();

    String contactOffice();

    String eraseContact();

    String signature();

    String signatureForOrganisation();

    String statement();

    String signatureStands();

    String signatureWaits();

    String office();

    String organisation();

    String unlisted();

    String agrees();

    String eraseSignature();

    String eraseSigner();

    String lists();

    String listedBy();

    String eraseLists();
}
