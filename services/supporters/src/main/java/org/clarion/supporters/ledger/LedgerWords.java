package org.clarion.supporters.ledger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.supporters.consents.ConsentPurpose;
import org.clarion.supporters.consents.ConsentSource;
import org.clarion.supporters.consents.ConsentStep;

/** The words of the ledger of consent; the sentences stand in {@code messages/ledger*.properties}. */
@MessageBundle("ledger")
public interface LedgerWords {

    String title();

    String lead();

    String none();

    String purposeHead();

    String stepHead();

    String when();

    String where();

    String words();

    @Message
    String purpose(ConsentPurpose purpose);

    @Message
    String step(ConsentStep step);

    @Message
    String source(ConsentSource source);

    String desk();

    String deskLead();

    String address();

    String reason();

    String reasonHint();

    String reasonMistake();

    @Message
    String why(ConsentReason reason);

    String show();

    String file();

    String fileLead();

    String take();

    String nobody();

    String newsletters();

    String newslettersLead();

    String section();

    String readers();

    String toDesk();
}
