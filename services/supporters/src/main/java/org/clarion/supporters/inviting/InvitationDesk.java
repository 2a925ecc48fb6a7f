package org.clarion.supporters.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.PartnerOrganisations;

/** What staff see of the invitations to a statement. */
@ApplicationScoped
class InvitationDesk {

    private final OrganisationInvitations invitations;
    private final InvitationMails mails;
    private final InvitedSignatures signatures;
    private final InvitingOrganisations inviting;
    private final PartnerOrganisations organisations;

    InvitationDesk(
            OrganisationInvitations invitations,
            InvitationMails mails,
            InvitedSignatures signatures,
            InvitingOrganisations inviting,
            PartnerOrganisations organisations) {
        this.invitations = invitations;
        this.mails = mails;
        this.signatures = signatures;
        this.inviting = inviting;
        this.organisations = organisations;
    }

    /** An organisation that was invited, and how that stands. */
    public record InvitationLine(
            OrganisationInvitation invitation, PartnerOrganisation organisation, InvitationStanding standing) {}

    /** One that may be invited, and how many of it an invitation would reach. */
    public record InvitableOrganisation(PartnerOrganisation organisation, int reached) {}

    @Transactional
    List<InvitationLine> lines(UUID statement) {
        var known = organisations.all().stream().collect(Collectors.toMap(PartnerOrganisation::id, one -> one));
        var signed = signatures.standBelow(statement);
        var sent = mails.ofStatement(statement).stream()
                .collect(Collectors.groupingBy(mail -> mail.invitationId().orElseThrow()));
        return invitations.to(statement).stream()
                .filter(one -> known.containsKey(one.organisationId()))
                .map(one -> new InvitationLine(one, known.get(one.organisationId()), standing(one, signed, sent)))
                .toList();
    }

    private static InvitationStanding standing(
            OrganisationInvitation one, Set<UUID> signed, Map<UUID, List<InvitationMail>> sent) {
        if (signed.contains(one.organisationId())) {
            return InvitationStanding.SIGNED;
        }
        return switch (one.stage()) {
            case YES -> InvitationStanding.YES;
            case NO -> InvitationStanding.NO;
            case QUIET -> InvitationStanding.QUIET;
            case WAITING ->
                sent.getOrDefault(one.id(), List.of()).stream().allMatch(InvitationMail::isLost)
                        ? InvitationStanding.NOT_REACHED
                        : InvitationStanding.WAITING;
        };
    }

    /** Those that are not invited and whose names do not stand below it, whether anybody can be written to there or not. */
    @Transactional
    List<InvitableOrganisation> invitable(UUID statement) {
        var left = invitations.to(statement).stream()
                .map(OrganisationInvitation::organisationId)
                .collect(Collectors.toSet());
        left.addAll(signatures.standBelow(statement));
        return organisations.all().stream()
                .filter(one -> !left.contains(one.id()))
                .map(one -> new InvitableOrganisation(
                        one, inviting.reached(one.id()).size()))
                .toList();
    }

    /** The same of those that somebody chose. */
    List<InvitableOrganisation> chosen(UUID statement, Collection<UUID> chosen) {
        return invitable(statement).stream()
                .filter(one -> chosen.contains(one.organisation().id()))
                .toList();
    }
}
