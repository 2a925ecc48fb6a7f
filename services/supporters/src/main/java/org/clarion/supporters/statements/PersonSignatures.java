package org.clarion.supporters.statements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signatures of persons. */
@ApplicationScoped
public class PersonSignatures implements PanacheRepositoryBase<PersonSignature, UUID> {

    private static final int SKIP_LOCKED = -2;

    /** How many have signed this version. */
    public long counted(UUID statement, int textVersion) {
        return count(
                "statementId = ?1 and stage = ?2 and textVersion = ?3",
                statement,
                PersonSignatureStage.STANDS,
                textVersion);
    }

    /** Those who signed this version, in the order in which they signed, some of them. */
    public List<PersonSignature> counted(UUID statement, int textVersion, int skipped, int most) {
        return find(
                        "statementId = ?1 and stage = ?2 and textVersion = ?3 order by confirmedAt, id",
                        statement,
                        PersonSignatureStage.STANDS,
                        textVersion)
                .range(skipped, skipped + most - 1)
                .list();
    }

    /** How many signed a version of before, and are asked again. */
    public long askedAgain(UUID statement, int textVersion) {
        return count(
                "statementId = ?1 and stage = ?2 and textVersion < ?3",
                statement,
                PersonSignatureStage.STANDS,
                textVersion);
    }

    /** Those who signed this version and are shown, in the order in which they signed, some of them. */
    public List<PersonSignature> shown(UUID statement, int textVersion, int skipped, int most) {
        return find(
                        "statementId = ?1 and stage = ?2 and textVersion = ?3 and shown = true order by confirmedAt, id",
                        statement,
                        PersonSignatureStage.STANDS,
                        textVersion)
                .range(skipped, skipped + most - 1)
                .list();
    }

    /** How many of those who signed this version are shown. */
    public long countShown(UUID statement, int textVersion) {
        return count(
                "statementId = ?1 and stage = ?2 and textVersion = ?3 and shown = true",
                statement,
                PersonSignatureStage.STANDS,
                textVersion);
    }

    /** Those who signed a version of before, by their ids. */
    List<UUID> toAskAgain(UUID statement, int textVersion) {
        return find(
                        "select id from PersonSignature where statementId = ?1 and stage = ?2 and textVersion < ?3",
                        statement,
                        PersonSignatureStage.STANDS,
                        textVersion)
                .project(UUID.class)
                .list();
    }

    Optional<PersonSignature> of(UUID statement, Collection<String> person) {
        return find("statementId = ?1 and pseudonym in ?2", statement, person).firstResultOptional();
    }

    Optional<PersonSignature> forDeed(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PersonSignature> by(Collection<String> person) {
        return list("pseudonym in ?1 order by askedAt desc", person);
    }

    /** Whose date has passed, some of them. */
    List<PersonSignature> pastTheirEnd(Instant now, int most) {
        return find("keptUntil < ?1", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
    }
}
