package org.clarion.supporters.mailing;

import jakarta.transaction.TransactionScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.cases.FollowedCase;
import org.clarion.supporters.cases.FollowedCases;

/** Who follows the case that a mail is about; read of many readers together, for as long as the transaction that read it. */
@TransactionScoped
class FollowersAtHand {

    private final FollowedCases cases;
    private final MailedSheets sheets;
    private final Map<UUID, Map<UUID, Optional<FollowedCase>>> byAction = new HashMap<>();

    FollowersAtHand(FollowedCases cases, MailedSheets sheets) {
        this.cases = cases;
        this.sheets = sheets;
    }

    void fetch(Collection<UUID> readers, Sheet sheet) {
        var followed = byAction.computeIfAbsent(sheet.actionId(), any -> new HashMap<>());
        readers.forEach(reader -> followed.put(reader, Optional.empty()));
        cases.confirmed(readers, sheets.ofTheSameCase(sheet))
                .forEach(one -> followed.put(one.supporterId(), Optional.of(one)));
    }

    Optional<FollowedCase> of(UUID reader, Sheet sheet) {
        return byAction.computeIfAbsent(sheet.actionId(), any -> new HashMap<>())
                .computeIfAbsent(reader, any -> cases.confirmed(reader, sheets.ofTheSameCase(sheet)));
    }
}
