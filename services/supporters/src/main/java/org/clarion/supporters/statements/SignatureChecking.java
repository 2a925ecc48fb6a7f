package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.jspecify.annotations.Nullable;

/** What staff do with the signatures of organisations. Whoever presses what, and however often: each deed is done once. */
@ApplicationScoped
public class SignatureChecking {

    private final JointStatements statements;
    private final OrganisationSignatures signatures;
    private final UnlistedSignatories unlisted;
    private final PartnerOrganisations organisations;
    private final StatementMails mails;
    private final StatementTelling telling;
    private final StaffActs acts;
    private final Clock clock;

    SignatureChecking(
            JointStatements statements,
            OrganisationSignatures signatures,
            UnlistedSignatories unlisted,
            PartnerOrganisations organisations,
            StatementMails mails,
            StatementTelling telling,
            StaffActs acts,
            Clock clock) {
        this.statements = statements;
        this.signatures = signatures;
        this.unlisted = unlisted;
        this.organisations = organisations;
        this.mails = mails;
        this.telling = telling;
        this.acts = acts;
        this.clock = clock;
    }

    /** It counts from now on, and whoever signed hears of it. */
    @Transactional
    public Optional<OrganisationSignature> accept(UUID id) {
        var found = signatures.forDeed(id);
        found.filter(signature -> signature.accept(known(signature), clock.instant()))
                .ifPresent(signature -> done(signature, "took a signature", StatementMailKind.STANDS));
        return found;
    }

    // The one that has the signer's domain, where there is one and no other. Of what is not listed nobody says whose it
    // is.
    private @Nullable UUID known(OrganisationSignature signature) {
        var there = signature.isListed()
                ? signature.signerAddress().map(organisations::at).orElseGet(List::of)
                : List.<PartnerOrganisation>of();
        return there.size() == 1 ? there.getFirst().id() : null;
    }

    /** It does not count, and whoever signed hears why. */
    @Transactional
    public Optional<OrganisationSignature> giveBack(UUID id, String because) {
        var found = signatures.forDeed(id);
        found.filter(signature -> signature.giveBack(because))
                .ifPresent(signature -> done(signature, "returned a signature", StatementMailKind.RETURNED));
        return found;
    }

    /** Staff take it out, because the organisation asked: also after the statement is closed. */
    @Transactional
    public Optional<OrganisationSignature> withdraw(UUID id) {
        var found = signatures.forDeed(id);
        found.filter(signature -> signature.withdraw(clock.instant())).ifPresent(signature -> {
            mails.stop(id);
            record(signature, "took a signature out");
        });
        return found;
    }

    /** The order in which names stand, where staff order them. */
    @Transactional
    public void order(UUID statement, List<UUID> inOrder) {
        signatures
                .of(statement)
                .forEach(signature -> signature.putAt(
                        inOrder.contains(signature.id()) ? inOrder.indexOf(signature.id()) + 1 : inOrder.size() + 1));
        acts.record("ordered the names below a joint statement", statement.toString());
        statements.forDeed(statement).ifPresent(telling::tell);
    }

    /** Which organisation it is that counts and is not listed: nobody sees it without saying why, and that is on record. */
    @Transactional
    public Optional<SignatoryName> reveal(UUID id, UnlistedReason reason) {
        var found = unlisted.findByIdOptional(id).map(UnlistedSignatory::who);
        found.ifPresent(who -> acts.record(reason.act(id)));
        return found;
    }

    private void done(OrganisationSignature signature, String act, StatementMailKind mail) {
        mails.add(mail, signature.statementId(), signature.id());
        record(signature, act);
    }

    private void record(OrganisationSignature signature, String act) {
        acts.record(StaffAct.of(act, signature.id())
                .with(PublicFact.STATUS, signature.stage().name()));
        statements.forDeed(signature.statementId()).ifPresent(telling::tell);
    }
}
