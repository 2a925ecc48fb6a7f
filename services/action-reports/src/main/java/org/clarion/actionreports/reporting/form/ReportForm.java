package org.clarion.actionreports.reporting.form;

import java.util.List;
import java.util.stream.Stream;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.mail.AskedAddress;
import org.clarion.mail.PastedAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form, word for word.
 *
 * @param people how many acted together
 * @param replied ticked when the official has answered
 * @param meant which address they meant, if they were asked
 */
public record ReportForm(
        @RestForm @Nullable String target,
        @RestForm @Nullable String channel,
        @RestForm @Nullable String quantity,
        @RestForm("when") @Nullable String day,
        @RestForm @Nullable String country,
        @RestForm @Nullable String section,
        @RestForm @Nullable String people,
        @RestForm @Nullable String replied,
        @RestForm @Nullable String comment,
        @RestForm @Nullable String email,
        @RestForm @Nullable String meant,
        @RestForm @Nullable String follow) {

    /** The value for a supporter who wrote to nobody on the list. */
    static final String SOMEBODY_ELSE = "other";

    /** Between the ids of several officials. */
    static final String SEVERAL = ",";

    static final int MOST_AT_ONCE = 20;

    /** As somebody would have typed it who says this. */
    public static ReportForm of(ReportedAct deed, @Nullable String comment) {
        return new ReportForm(
                deed.targetId() == null ? SOMEBODY_ELSE : deed.targetId().toString(),
                deed.channel().name(),
                Integer.toString(deed.quantity()),
                deed.actedOn().toString(),
                deed.country(),
                deed.section(),
                Integer.toString(deed.people()),
                deed.replied() ? "yes" : null,
                comment,
                null,
                null,
                null);
    }

    /** One for each official it names: whoever reached several by one act says so once, and each is a report of its own. */
    List<ReportForm> each() {
        return target == null || target.indexOf(SEVERAL) < 0
                ? List.of(this)
                : Stream.of(target.split(SEVERAL))
                        .distinct()
                        .limit(MOST_AT_ONCE)
                        .map(this::to)
                        .toList();
    }

    private ReportForm to(String one) {
        return new ReportForm(
                one, channel, quantity, day, country, section, people, replied, comment, email, meant, follow);
    }

    /** The address, and what is to be asked about it. */
    public AskedAddress asked() {
        return AskedAddress.of(PastedAddress.read(email).address(), meant);
    }

    /** Whether they want to be told how it ends. */
    public boolean follows() {
        return follow != null;
    }

    /** A null is a box that nobody ticked. */
    public boolean hasReplied() {
        return replied != null && !replied.isBlank();
    }

    /** Whether something is said that the form folds away. */
    boolean saysMore() {
        return said(section) || hasReplied() || said(comment) || said(people) && !"1".equals(people);
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
