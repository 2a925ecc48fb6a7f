package org.clarion.urgentactions.staff.factor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class RecoveryCodes implements PanacheRepositoryBase<RecoveryCode, UUID> {

    private static final int MANY = 10;

    /** The only time that anybody can read them; those from before open nothing any more. */
    List<String> anew(String member) {
        forget(member);
        var codes = Stream.generate(RecoveryCode::random).limit(MANY).toList();
        codes.forEach(code -> persist(new RecoveryCode(member, code)));
        return codes;
    }

    boolean use(String member, String typed, Instant now) {
        var found = find("member = ?1 and codeHash = ?2 and usedAt is null", member, RecoveryCode.hash(typed))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        found.ifPresent(code -> code.use(now));
        return found.isPresent();
    }

    long left(String member) {
        return count("member = ?1 and usedAt is null", member);
    }

    void forget(String member) {
        delete("member", member);
    }
}
