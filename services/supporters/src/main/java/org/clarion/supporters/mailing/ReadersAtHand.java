package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.supporters.people.Supporters;

/** Reads what single mails would ask for one by one: their readers, and what those have to do with the actions. */
@ApplicationScoped
class ReadersAtHand {

    private final Supporters supporters;
    private final MailedSheets sheets;
    private final ReaderBonds bonds;

    ReadersAtHand(Supporters supporters, MailedSheets sheets, ReaderBonds bonds) {
        this.supporters = supporters;
        this.sheets = sheets;
        this.bonds = bonds;
    }

    /** Of mails that are written in this transaction. */
    void fetch(List<DueMail> mails) {
        supporters.fetch(mails.stream().map(DueMail::supporterId).toList());
        readers(mails).forEach((action, those) -> sheets.live(action)
                .or(() -> sheets.over(action))
                .ifPresent(sheet -> bonds.fetch(those, sheet)));
    }

    /** By action. An alert says nothing of what its reader has to do with it. */
    private static Map<UUID, Set<UUID>> readers(List<DueMail> mails) {
        var readers = new HashMap<UUID, Set<UUID>>();
        for (var mail : mails) {
            var action = mail.actionId();
            if (action != null && mail.kind() != Kind.ALERT) {
                readers.computeIfAbsent(action, any -> new HashSet<>()).add(mail.supporterId());
            }
        }
        return readers;
    }
}
