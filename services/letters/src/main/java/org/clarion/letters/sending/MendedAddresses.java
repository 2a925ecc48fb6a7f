package org.clarion.letters.sending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Target;
import org.clarion.letters.writing.UsableContacts;

/** Where letters to officials go: the address that staff found where the sheet's fails, else the sheet's. */
@ApplicationScoped
public class MendedAddresses implements PanacheRepositoryBase<MendedAddress, MendedAddress.Key> {

    /** In small letters, as letters are paced by it; empty where the official has no mailbox that we know of. */
    public Optional<String> mailbox(UUID actionId, Target target) {
        return of(actionId, target.targetId()).or(() -> UsableContacts.mailbox(target));
    }

    /** What staff found, if they did. */
    @Transactional
    public Optional<String> of(UUID actionId, UUID targetId) {
        return findByIdOptional(new MendedAddress.Key(actionId, targetId)).map(MendedAddress::address);
    }

    /** From now on letters go there. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void mend(UUID actionId, UUID targetId, String address, Instant now) {
        var key = new MendedAddress.Key(actionId, targetId);
        var mended = findByIdOptional(key).orElseGet(() -> new MendedAddress(key));
        mended.mend(address, now);
        persist(mended);
    }
}
