package org.clarion.urgentactions.staff.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.AccountLimits;
import org.clarion.urgentactions.staff.Passwords;
import org.clarion.urgentactions.staff.StaffConfig;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;

/** Asking somebody to work here, and their yes. */
@ApplicationScoped
public class Inviting {

    /** How long an invitation is kept that leads nowhere any more. */
    static final Duration KEPT = Duration.ofDays(90);

    private final StaffInvitations invitations;
    private final StaffMembers members;
    private final AccountMails mails;
    private final StaffActs acts;
    private final StaffConfig config;
    private final Clock clock;

    Inviting(
            StaffInvitations invitations,
            StaffMembers members,
            AccountMails mails,
            StaffActs acts,
            StaffConfig config,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.mails = mails;
        this.acts = acts;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public List<StaffInvitation> open() {
        return invitations.open();
    }

    /** Taken up and withdrawn ones too, as long as they are kept. */
    @Transactional
    public List<StaffInvitation> all() {
        return invitations.listAll();
    }

    /** Of all that are kept, those that have one of these ids. */
    @Transactional
    public List<StaffInvitation> among(Collection<UUID> ids) {
        return invitations.list("id in ?1", ids);
    }

    @Transactional
    public Optional<StaffInvitation> of(UUID id) {
        return invitations.findByIdOptional(id);
    }

    @Transactional
    public boolean isNameTaken(String name) {
        return members.has(name) || invitations.hasName(name);
    }

    @Transactional
    public boolean isAddressTaken(String address) {
        return members.at(address).isPresent() || invitations.hasAddress(address);
    }

    /** @param id of the form: sent twice it is one invitation */
    @Transactional
    public void invite(UUID id, StaffInvitation.Invited invited, String by) {
        if (invitations.findByIdOptional(id).isPresent()) {
            return;
        }
        var now = clock.instant();
        invitations.forget(now.minus(KEPT));
        var invitation = new StaffInvitation(id, invited, by, now, now.plus(config.invitation()));
        invitations.persist(invitation);
        mails.add(AccountMail.Kind.INVITATION, id, invited.email(), invited.language());
        acts.record(
                StaffAct.of("invited a colleague", id).with(PublicFact.ROLES, AccountLimits.listed(invited.roles())));
    }

    /** Another mail, and time anew; false if there is nothing to take up any more. */
    @Transactional
    public boolean again(UUID id) {
        var open = invitations.hold(id).filter(StaffInvitation::isOpen);
        open.ifPresent(invitation -> {
            invitation.again(clock.instant().plus(config.invitation()));
            mails.add(
                    AccountMail.Kind.INVITATION,
                    id,
                    invitation.invited().email(),
                    invitation.invited().language());
            acts.record("invited a colleague again", id.toString());
        });
        return open.isPresent();
    }

    @Transactional
    public boolean withdraw(UUID id) {
        var open = invitations.hold(id).filter(StaffInvitation::isOpen);
        open.ifPresent(invitation -> {
            invitation.withdraw(clock.instant());
            acts.record("withdrew an invitation", id.toString());
        });
        return open.isPresent();
    }

    /** Whoever is invited at this address has come in another way: there is nothing to take up any more. */
    @Transactional
    public void isHere(String address) {
        invitations.at(address).forEach(invitation -> invitation.withdraw(clock.instant()));
    }

    /** Whether the last mail of it did not go, and will not. */
    @Transactional
    public boolean hasTrouble(UUID id) {
        return mails.last(id).filter(AccountMails::wentWrong).isPresent();
    }

    /** What a link leads to, if it can be taken up. */
    @Transactional
    public Optional<StaffInvitation> toTakeUp(UUID id) {
        return invitations.findByIdOptional(id).filter(one -> one.canBeTakenUp(clock.instant()));
    }

    /** Makes the account; nothing if somebody was faster, or it was withdrawn meanwhile. */
    @Transactional
    public Optional<StaffMember> takeUp(UUID id, String password) {
        var now = clock.instant();
        return invitations.hold(id).filter(one -> one.canBeTakenUp(now)).map(invitation -> {
            invitation.accept(now);
            return account(invitation.invited(), password);
        });
    }

    private StaffMember account(StaffInvitation.Invited invited, String password) {
        var member = new StaffMember(invited.name(), invited.roles(), Passwords.hashed(password), clock.instant());
        member.isCalled(invited.fullName(), invited.language(), member.profile().zone());
        member.hasAddress(invited.email());
        member.worksAs(invited.roles(), invited.section());
        members.persist(member);
        return member;
    }
}
