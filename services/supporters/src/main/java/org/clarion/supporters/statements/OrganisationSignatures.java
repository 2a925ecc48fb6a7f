package org.clarion.supporters.statements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signatures of organisations. */
@ApplicationScoped
public class OrganisationSignatures implements PanacheRepositoryBase<OrganisationSignature, UUID> {

    private static final int SKIP_LOCKED = -2;
    private static final List<SignatureStage> SIGNED =
            List.of(SignatureStage.SECOND, SignatureStage.CHECK, SignatureStage.STANDS);

    /** Of a statement, those that were confirmed, in whatever stage. */
    public List<OrganisationSignature> of(UUID statement) {
        return list("statementId = ?1 and confirmedAt is not null order by place, confirmedAt, id", statement);
    }

    /** How many organisations have signed this version, whether it shows already or not. */
    long signed(UUID statement, int textVersion) {
        return count("statementId = ?1 and textVersion = ?2 and stage in ?3", statement, textVersion, SIGNED);
    }

    /** Those that wait for staff, of all statements, the oldest first. */
    public List<OrganisationSignature> toCheck() {
        return list("stage = ?1 order by confirmedAt, id", SignatureStage.CHECK);
    }

    /** Nobody else does anything with it until this transaction ends. */
    Optional<OrganisationSignature> forDeed(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What this person asked to sign below this statement and has not confirmed. */
    Optional<OrganisationSignature> asked(UUID statement, Collection<String> signer) {
        return find(
                        "statementId = ?1 and pseudonym in ?2 and stage = ?3 order by askedAt desc",
                        statement,
                        signer,
                        SignatureStage.ASKED)
                .firstResultOptional();
    }

    /** Whether another signature of its organisation stands below its statement, or is on its way. */
    boolean isSignedBeside(OrganisationSignature one) {
        return count(
                        "statementId = ?1 and domainMark = ?2 and stage in ?3 and id <> ?4",
                        one.statementId(),
                        one.domainMark(),
                        SIGNED,
                        one.id())
                > 0;
    }

    /** Those that one of these pseudonyms signed for, or approved. */
    List<OrganisationSignature> by(Collection<String> person) {
        return list("pseudonym in ?1 or secondPseudonym in ?1 order by askedAt desc", person);
    }

    /** Whose date has passed, some of them. */
    List<OrganisationSignature> pastTheirEnd(Instant now, int most) {
        return find("keptUntil < ?1", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
    }
}
