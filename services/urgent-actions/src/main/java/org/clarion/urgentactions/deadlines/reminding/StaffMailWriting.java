package org.clarion.urgentactions.deadlines.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.clarion.mail.Mail;
import org.clarion.urgentactions.deadlines.BoardRow;
import org.clarion.urgentactions.deadlines.BoardRows;
import org.clarion.urgentactions.staff.StaffDirectory;
import org.clarion.urgentactions.staff.StaffProfile;

/** Finds out whom a mail goes to and whether it is still needed, and writes it in their words; or nothing. */
@ApplicationScoped
class StaffMailWriting {

    private final BoardRows rows;
    private final StaffDirectory staff;
    private final StaffMails mails;
    private final StaffWishes wishes;
    private final StaffLetters letters;
    private final Clock clock;

    StaffMailWriting(
            BoardRows rows,
            StaffDirectory staff,
            StaffMails mails,
            StaffWishes wishes,
            StaffLetters letters,
            Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.mails = mails;
        this.wishes = wishes;
        this.letters = letters;
        this.clock = clock;
    }

    Optional<Mail> write(StaffMail mail) {
        return switch (mail.kind()) {
            case REMINDER, OUTCOME -> reminder(mail);
            case HANDED_OVER -> handedOver(mail);
            case DIGEST ->
                member(mail.recipient())
                        .filter(to -> wishes.of(to.name()).digest())
                        .flatMap(letters::digest);
            case UNSEEN_ASKS ->
                member(mail.recipient())
                        .filter(to -> wishes.of(to.name()).digest())
                        .flatMap(letters::unseenAsks);
        };
    }

    private Optional<Mail> reminder(StaffMail mail) {
        return row(mail)
                .filter(row -> row.endsAt().equals(mail.endsAt()))
                .filter(row -> !mails.isOvertaken(mail, clock.instant()))
                .flatMap(row -> member(row.owner())
                        .filter(owner -> wishes.of(owner.name()).reminders())
                        .flatMap(owner -> letters.reminder(owner, row)));
    }

    /** Still theirs when it goes: what went on to the next is the next one's. */
    private Optional<Mail> handedOver(StaffMail mail) {
        return row(mail).filter(row -> row.owner().equals(mail.recipient())).flatMap(row -> member(row.owner())
                .flatMap(owner -> letters.handedOver(owner, row, giver(mail), mail.note())));
    }

    private Optional<BoardRow> row(StaffMail mail) {
        return rows.of(Objects.requireNonNull(mail.actionId()));
    }

    private String giver(StaffMail mail) {
        var giver = Objects.requireNonNullElse(mail.givenBy(), "");
        return staff.of(giver).map(StaffProfile::shownName).orElse(giver);
    }

    /** Who may log in today, and has an address. */
    private Optional<StaffProfile> member(String name) {
        return staff.active().stream()
                .filter(member -> member.name().equals(name))
                .findFirst();
    }
}
