package org.clarion.urgentactions.waiting;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.List;
import org.clarion.pages.Desk;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.links.Inviting;
import org.clarion.urgentactions.staff.links.StaffInvitation;
import org.clarion.urgentactions.waiting.WaitingLine.Urgency;

/** Invitations that nobody has taken up yet, for administrators. */
@RequestScoped
class OpenInvitations implements WaitingSource {

    private final Inviting inviting;
    private final Reader reader;
    private final Desk desk;
    private final Clock clock;

    OpenInvitations(Inviting inviting, Reader reader, Desk desk, Clock clock) {
        this.inviting = inviting;
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<WaitingLine> waitingFor(String who) {
        return desk.isAdministering() ? inviting.open().stream().map(this::line).toList() : List.of();
    }

    private WaitingLine line(StaffInvitation invitation) {
        var words = reader.words(WaitingWords.class);
        var expired = invitation.isExpired(clock.instant());
        return WaitingLine.of(
                expired ? Urgency.SOON : Urgency.OPEN,
                words.invitation(invitation.invited().fullName()),
                "/desk/staff/invitations/" + invitation.id(),
                expired ? words.invitationExpired() : words.invitationOpen());
    }
}
