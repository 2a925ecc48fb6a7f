package org.clarion.supporters.inviting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** Who wants no more invitations. */
@ApplicationScoped
public class InvitationRefusals implements PanacheRepositoryBase<InvitationRefusal, String> {

    void add(String pseudonym, Instant now) {
        if (findByIdOptional(pseudonym).isEmpty()) {
            persist(new InvitationRefusal(pseudonym, now));
        }
    }

    /** Since when somebody of these names wants none. */
    public Optional<Instant> since(Collection<String> names) {
        return find("pseudonym in ?1 order by refusedAt", names).stream()
                .map(InvitationRefusal::refusedAt)
                .findFirst();
    }

    /** That they want none is forgotten with the rest of them. */
    public long erase(Collection<String> names) {
        return delete("pseudonym in ?1", names);
    }
}
