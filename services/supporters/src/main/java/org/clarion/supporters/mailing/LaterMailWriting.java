package org.clarion.supporters.mailing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.clarion.contracts.Sheet;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.people.Supporter;

/** Writes what goes without anybody asking: that an action ends soon, and what everybody did on one that is over. */
@ApplicationScoped
class LaterMailWriting {

    private final ReaderBonds bonds;
    private final SupporterActs acts;
    private final WhatHappenedSince since;
    private final MailAddressees addressees;
    private final MailToSupporter to;

    LaterMailWriting(
            ReaderBonds bonds,
            SupporterActs acts,
            WhatHappenedSince since,
            MailAddressees addressees,
            MailToSupporter to) {
        this.bonds = bonds;
        this.acts = acts;
        this.since = since;
        this.addressees = addressees;
        this.to = to;
    }

    /** Empty for who has acted by now. */
    Optional<Mail> deadline(Supporter supporter, Sheet sheet) {
        acts.recognise();
        if (acts.firstOf(supporter.id(), Set.of(sheet.actionId())).isPresent()) {
            return Optional.empty();
        }
        var reader = addressees.of(supporter, sheet);
        var alert = Alert.of(sheet, reader);
        return to.write(
                supporter,
                deadlineSubject(alert),
                Texts.deadline(alert),
                Pages.deadline(alert),
                reader.links().oneClick());
    }

    /** Empty where nobody has reported anything. */
    Optional<Mail> totals(Supporter supporter, Sheet sheet) {
        var done = since.totals(sheet, supporter.language());
        if (done.isNone()) {
            return Optional.empty();
        }
        var reader = addressees.of(supporter, sheet);
        var alert = Alert.of(sheet, reader);
        var bond = bonds.of(supporter, sheet);
        return to.write(
                supporter,
                totalsSubject(alert),
                Texts.totals(alert, done, bond),
                Pages.totals(alert, done, bond),
                reader.links().oneClick());
    }

    static String deadlineSubject(Alert alert) {
        return Bundles.of(MailWords.class, alert.language()).deadlineSubject(alert.title());
    }

    static String totalsSubject(Alert alert) {
        return Bundles.of(MailWords.class, alert.language()).totalsSubject(alert.title());
    }

    /** For mail programs that show text. */
    @CheckedTemplate(basePath = "mailing/text")
    static final class Texts {
        static native TemplateInstance deadline(Alert alert);

        static native TemplateInstance totals(Alert alert, SaidTotals done, ReaderBond bond);

        private Texts() {}
    }

    /** The same for mail programs that show pages. */
    @CheckedTemplate(basePath = "mailing/page")
    static final class Pages {
        static native TemplateInstance deadline(Alert alert);

        static native TemplateInstance totals(Alert alert, SaidTotals done, ReaderBond bond);

        private Pages() {}
    }
}
