package org.clarion.letters.writing;

import org.clarion.mail.AskedAddress;
import org.clarion.mail.PastedAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What is typed beside the ways a letter can go.
 *
 * @param email the writer's own, for Clarion to ask
 * @param subject of the mail to the official
 * @param postal where an answer on paper goes
 * @param follow ticked by who wants to be told how it ends
 * @param answer the e-mail address that stands on the page to print
 * @param replies where an official's answer to a mail goes: {@code here} or, as ever, to the writer
 * @param meant which address they meant, if they were asked
 */
public record WayFields(
        @RestForm @Nullable String email,
        @RestForm @Nullable String subject,
        @RestForm @Nullable String postal,
        @RestForm @Nullable String answer,
        @RestForm @Nullable String meant,
        @RestForm @Nullable String follow,
        @RestForm @Nullable String replies) {

    private static final int LONGEST_ADDRESS = 300;

    static final WayFields NONE = new WayFields(null, null, null, null, null, null, null);

    /** At most as much as fits above a letter. */
    public String address() {
        var typed = PlainText.lines(postal);
        return typed.substring(0, Math.min(typed.length(), LONGEST_ADDRESS));
    }

    /** The writer's address, and what is to be asked about it. */
    public AskedAddress asked() {
        return AskedAddress.of(PastedAddress.read(email).address(), meant);
    }

    public String subjectLine() {
        return PlainText.line(subject);
    }

    /** Whether an official's answer comes to Clarion, and the writer's address stays unseen. */
    public boolean repliesHere() {
        return "here".equals(replies);
    }

    public boolean follows() {
        return follow != null;
    }

    /** Whether somebody wants an answer to a letter on paper. */
    public boolean answerWanted() {
        return !address().isEmpty() || !PlainText.line(answer).isEmpty();
    }
}
