package org.clarion.urgentactions.deadlines.reminding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.mails.HouseMail;
import org.clarion.urgentactions.asks.UnseenAsks;
import org.clarion.urgentactions.deadlines.BoardRow;
import org.clarion.urgentactions.staff.StaffProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What mails to staff say, in the words and by the clock of each; nothing to whoever has no address. */
@ApplicationScoped
class StaffLetters {

    private final MorningDigest mornings;
    private final UnseenAsks unseen;
    private final HouseMail house;
    private final String site;

    StaffLetters(
            MorningDigest mornings,
            UnseenAsks unseen,
            HouseMail house,
            @ConfigProperty(name = "clarion.address") String site) {
        this.mornings = mornings;
        this.unseen = unseen;
        this.house = house;
        this.site = site;
    }

    /** That a deadline is near, or that it has passed and its outcome is missing. */
    Optional<Mail> reminder(StaffProfile to, BoardRow row) {
        var line = DeadlineLine.of(row, to, site);
        var words = words(to);
        var subject =
                line.over() ? words.outcomeSubject(line.title()) : words.reminderSubject(line.left(), line.title());
        return mail(to, subject, Texts.reminder(line), Pages.reminder(line));
    }

    Optional<Mail> handedOver(StaffProfile to, BoardRow row, String by, String note) {
        var line = DeadlineLine.of(row, to, site);
        return mail(
                to,
                words(to).handedOverSubject(by, line.title()),
                Texts.handedOver(line, by, note),
                Pages.handedOver(line, by, note));
    }

    /** Nothing where the day brings nothing. */
    Optional<Mail> digest(StaffProfile to) {
        return mornings.of(to)
                .flatMap(day -> mail(
                        to, words(to).digestSubject(day.ending(), day.owed()), Texts.digest(day), Pages.digest(day)));
    }

    /** Nothing where somebody has looked at all of them. */
    Optional<Mail> unseenAsks(StaffProfile to) {
        var asks = AsksUnseen.of(unseen.byPlan(), to, site);
        return asks.many() == 0
                ? Optional.empty()
                : mail(to, words(to).unseenSubject(asks.many()), Texts.unseenAsks(asks), Pages.unseenAsks(asks));
    }

    private Optional<Mail> mail(StaffProfile to, String subject, TemplateInstance text, TemplateInstance page) {
        return Address.parse(to.email()).map(address -> house.write(address, to.language(), subject, text, page));
    }

    private static StaffMailWords words(StaffProfile to) {
        return Bundles.of(StaffMailWords.class, to.language());
    }

    /** For mail programs that show text. */
    @CheckedTemplate(basePath = "reminding/text", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Texts {
        static native TemplateInstance reminder(DeadlineLine line);

        static native TemplateInstance handedOver(DeadlineLine line, String by, String note);

        static native TemplateInstance digest(DayAhead day);

        static native TemplateInstance unseenAsks(AsksUnseen asks);

        private Texts() {}
    }

    /** The same for mail programs that show pages. */
    @CheckedTemplate(basePath = "reminding/page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Pages {
        static native TemplateInstance reminder(DeadlineLine line);

        static native TemplateInstance handedOver(DeadlineLine line, String by, String note);

        static native TemplateInstance digest(DayAhead day);

        static native TemplateInstance unseenAsks(AsksUnseen asks);

        private Pages() {}
    }
}
