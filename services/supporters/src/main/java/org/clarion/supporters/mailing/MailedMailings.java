package org.clarion.supporters.mailing;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clarion.supporters.mailings.ActionMailing;
import org.clarion.supporters.mailings.ActionMailings;

/** The mailings that mails are of, each read once in a transaction: as it was when the first of its mails was written. */
@TransactionScoped
class MailedMailings {

    private final ActionMailings mailings;
    private final Map<String, Optional<ActionMailing>> known = new HashMap<>();

    MailedMailings(ActionMailings mailings) {
        this.mailings = mailings;
    }

    /** Nothing for what one person asked for. */
    Optional<ActionMailing> of(DueMail mail) {
        var action = mail.actionId();
        return action == null
                ? Optional.empty()
                : mail.kind()
                        .mailing()
                        .flatMap(kind -> known.computeIfAbsent(
                                action + kind.name() + mail.newsVersion(),
                                any -> mailings.of(action, kind, mail.newsVersion())));
    }
}
