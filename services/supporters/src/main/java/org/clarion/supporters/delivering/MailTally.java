package org.clarion.supporters.delivering;

import jakarta.persistence.Tuple;

/**
 * Mails that were tried, and what came back of them.
 *
 * @param tried those a mail server took, and those it refused
 * @param hard there is no such mailbox
 * @param soft not taken or sent back, for a reason that may pass
 */
record MailTally(long tried, long hard, long soft, long complaints) {

    /** To be joined from mails (m) and what came back (r). */
    static final String COLUMNS = """
            count(*) filter (where m.mail_state in ('SENT', 'REFUSED', 'GIVEN_UP')) as tried,
            count(*) filter (where r.kind = 'HARD') as hard,
            count(*) filter (where r.kind = 'SOFT') as soft,
            count(*) filter (where r.kind = 'COMPLAINT') as complaints
            """;

    private static final double TENTHS_OF_A_PERCENT = 1000;

    static MailTally of(Tuple row) {
        return new MailTally(number(row, "tried"), number(row, "hard"), number(row, "soft"), number(row, "complaints"));
    }

    static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    /** Hard and soft. */
    public long bounced() {
        return hard + soft;
    }

    /** Of a hundred mails so many came back, to one place. */
    public double bounceRate() {
        return percent(bounced());
    }

    public double complaintRate() {
        return percent(complaints);
    }

    private double percent(long part) {
        return tried == 0 ? 0 : Math.round(TENTHS_OF_A_PERCENT * part / tried) / 10.0;
    }
}
