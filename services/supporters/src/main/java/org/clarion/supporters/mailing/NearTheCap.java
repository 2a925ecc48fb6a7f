package org.clarion.supporters.mailing;

import jakarta.transaction.TransactionScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clarion.supporters.SupportersConfig;

/**
 * Who may come to the house's cap: those to whom as many mails about actions as it allows have gone or are still to go. Of all
 * others nothing need be counted or locked, in whichever order their mails go; one question asks it of many at once.
 */
@TransactionScoped
class NearTheCap {

    private final RecentMails mails;
    private final Clock clock;
    private final int most;
    private final Set<UUID> asked = new HashSet<>();
    private final Set<UUID> near = new HashSet<>();

    NearTheCap(RecentMails mails, Clock clock, SupportersConfig config) {
        this.mails = mails;
        this.clock = clock;
        this.most = config.mailing().mostAWeek();
    }

    void ask(Collection<UUID> supporters) {
        if (most > 0) {
            asked.addAll(supporters);
            near.addAll(mails.withMoreThan(most, supporters, clock.instant().minus(MailCaps.WEEK)));
        }
    }

    boolean includes(UUID supporter) {
        if (!asked.contains(supporter)) {
            ask(List.of(supporter));
        }
        return near.contains(supporter);
    }
}
