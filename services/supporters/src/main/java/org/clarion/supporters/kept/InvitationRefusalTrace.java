package org.clarion.supporters.kept;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clarion.forgetting.KeptFact;
import org.clarion.forgetting.KeptRow;
import org.clarion.pages.Reader;
import org.clarion.supporters.inviting.InvitationRefusals;

/** That somebody wants no invitations to sign statements. */
@ApplicationScoped
class InvitationRefusalTrace implements PersonalTrace {

    private static final String ID = "no-invitations";

    private final InvitationRefusals refusals;

    InvitationRefusalTrace(InvitationRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Optional<KeptRow> shown(Collection<String> person, Reader reader) {
        var words = reader.words(NetworkKeptWords.class);
        return refusals.since(person)
                .map(since -> new KeptRow(
                        ID,
                        ID,
                        words.noInvitations(),
                        List.of(new KeptFact("since", words.arrivesSince(), reader.instant(since), since.toString())),
                        words.eraseNoInvitations(),
                        List.of()));
    }

    @Override
    public long erase(Collection<String> person) {
        return refusals.erase(person);
    }
}
