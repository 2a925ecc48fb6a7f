package org.clarion.supporters.steering;

import java.time.Instant;
import java.util.UUID;
import org.clarion.supporters.mailings.ActionMailing;
import org.clarion.supporters.mailings.MailingKind;

/**
 * A mailing as lists and pages name it.
 *
 * @param title of the action, in the reader's language where it has it
 * @param titleLanguage of the title
 * @param number of its sheet; empty where we know none
 * @param people whom it was begun for
 * @param waiting how many mails of it wait
 */
record MailingLine(
        UUID id,
        UUID actionId,
        MailingKind kind,
        String title,
        String titleLanguage,
        String number,
        MailingStage stage,
        Instant beginsAt,
        long people,
        long waiting,
        boolean urgent) {

    static MailingLine of(ActionMailing mailing, SheetName sheet, long waiting, Instant now) {
        return new MailingLine(
                mailing.id(),
                mailing.actionId(),
                mailing.kind(),
                sheet.title(),
                sheet.language(),
                sheet.number(),
                stage(mailing, waiting, now),
                mailing.beginsAt(),
                mailing.people(),
                waiting,
                mailing.isUrgent());
    }

    /**
     * How a sheet is called.
     *
     * @param language of the title
     */
    record SheetName(String title, String language, String number) {}

    private static MailingStage stage(ActionMailing mailing, long waiting, Instant now) {
        if (mailing.begunAt() != null && waiting == 0) {
            return MailingStage.DONE;
        }
        if (mailing.isHeld()) {
            return MailingStage.HELD;
        }
        if (mailing.begunAt() == null) {
            return MailingStage.PLANNED;
        }
        return mailing.waits(now) ? MailingStage.LATER : MailingStage.GOING;
    }

    /** Its page at the desk. */
    public String path() {
        return "/desk/alerts/" + id;
    }

    /** The action's public page. */
    public String actionPath() {
        return "/actions/" + actionId;
    }

    public boolean isBegun() {
        return stage != MailingStage.PLANNED;
    }

    /** Whether anybody can still do anything about it. */
    public boolean isOpen() {
        return stage != MailingStage.DONE;
    }

    public boolean isHeld() {
        return stage == MailingStage.HELD;
    }

    public boolean isGoing() {
        return stage == MailingStage.GOING;
    }
}
