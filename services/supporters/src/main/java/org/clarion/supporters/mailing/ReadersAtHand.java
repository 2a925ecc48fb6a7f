package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.people.Supporters;

/** Reads what single mails would ask for one by one: their readers, and what those have to do with the actions. */
@ApplicationScoped
class ReadersAtHand {

    private final Supporters supporters;
    private final MailedSheets sheets;
    private final ReaderBonds bonds;
    private final FollowersAtHand followers;
    private final NearTheCap near;

    ReadersAtHand(
            Supporters supporters, MailedSheets sheets, ReaderBonds bonds, FollowersAtHand followers, NearTheCap near) {
        this.supporters = supporters;
        this.sheets = sheets;
        this.bonds = bonds;
        this.followers = followers;
        this.near = near;
    }

    /** Of mails that are written in this transaction. */
    void fetch(List<DueMail> mails) {
        var people = mails.stream().map(DueMail::supporterId).toList();
        supporters.fetch(people);
        near.ask(people);
        readers(mails)
                .forEach((action, those) ->
                        sheets.live(action).or(() -> sheets.over(action)).ifPresent(sheet -> fetch(those, sheet)));
    }

    private void fetch(Set<UUID> those, Sheet sheet) {
        followers.fetch(those, sheet);
        bonds.fetch(those, sheet);
    }

    /** By action. */
    private static Map<UUID, Set<UUID>> readers(List<DueMail> mails) {
        var readers = new HashMap<UUID, Set<UUID>>();
        for (var mail : mails) {
            var action = mail.actionId();
            if (action != null) {
                readers.computeIfAbsent(action, any -> new HashSet<>()).add(mail.supporterId());
            }
        }
        return readers;
    }
}
