package org.clarion.supporters.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.mail.Address;
import org.clarion.outbox.Outbox;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.consents.ConsentPurpose;
import org.clarion.supporters.consents.ConsentSource;
import org.clarion.supporters.consents.Consents;
import org.clarion.supporters.mailing.DueMails;
import org.clarion.supporters.mailing.Kind;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;
import org.clarion.supporters.people.Wish;

/** Asking to join and confirming it, one transaction each. */
@ApplicationScoped
public class Joining {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Supporters supporters;
    private final DueMails mails;
    private final SupporterActs acts;
    private final Consents consents;
    private final Outbox outbox;
    private final SupportersConfig config;
    private final Clock clock;

    Joining(
            Supporters supporters,
            DueMails mails,
            SupporterActs acts,
            Consents consents,
            Outbox outbox,
            SupportersConfig config,
            Clock clock) {
        this.supporters = supporters;
        this.mails = mails;
        this.acts = acts;
        this.consents = consents;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Somebody asks to join. Whoever has confirmed is left as they are, because anybody can type an address; whoever
     * has not is as they said last. The answer is a mail, which only its owner can read.
     */
    @Transactional
    public Supporter ask(Wish wish) {
        var now = clock.instant();
        var known = supporters.of(wish.address(), now);
        known.ifPresent(supporter -> supporter.askAgain(wish, now, config.confirmationWindow()));
        var supporter = known.orElseGet(() -> welcome(wish));
        if (supporter.asksToJoin()) {
            consents.given(
                    supporter.id(), ConsentPurpose.NETWORK, null, wish.wording(), ConsentSource.of(wish.wording()));
        }
        mails.add(supporter.stage() == SupporterStage.CONFIRMED ? Kind.ALREADY_IN : Kind.CONFIRMATION, supporter.id());
        return supporter;
    }

    /**
     * They typed a wrong address, and now another in its place: nobody reminds whoever has the wrong one. Only a sign-up that
     * this very form made goes; what others asked for, before or since, stays.
     */
    @Transactional
    void replace(Address mistyped, Instant saidAt, Address by) {
        if (!supporters.pseudonym(mistyped).equals(supporters.pseudonym(by))) {
            supporters
                    .of(mistyped, clock.instant())
                    .filter(one -> one.askedOnlyAt(saidAt))
                    .ifPresent(this::forgetMistyped);
        }
    }

    // What went to it goes on counting for a day, or whoever says "instead" again and again could flood somebody.
    private void forgetMistyped(Supporter wrong) {
        if (mails.anyWentTo(wrong.id())) {
            wrong.keepNoLongerThan(clock.instant().plus(A_DAY));
        } else {
            supporters.delete(wrong);
        }
    }

    /**
     * A list that staff handed in has this person: they are asked, once. Whoever has asked by themselves or is in the network
     * is left as they are, and gets no mail.
     *
     * @return whether they are asked
     */
    @Transactional
    public boolean invite(Wish wish) {
        if (supporters.of(wish.address(), clock.instant()).isPresent()) {
            return false;
        }
        var asked = welcome(wish);
        consents.given(asked.id(), ConsentPurpose.NETWORK, null, wish.wording(), ConsentSource.of(wish.wording()));
        mails.add(Kind.CONFIRMATION, asked.id());
        return true;
    }

    /** Somebody pressed the button: tells it if it is news, and says where they stand now, if there is anybody. */
    @Transactional
    Optional<Supporter> confirm(UUID id) {
        var now = clock.instant();
        var found = current(supporters.forDeed(id));
        found.ifPresent(supporter -> supporter.confirm(now, config.kept()).ifPresent(news -> {
            consents.confirmed(supporter.id(), ConsentPurpose.NETWORK, null);
            outbox.tell(Topic.SUPPORTERS, news);
            acts.welcome(supporter);
        }));
        return found;
    }

    @Transactional
    Optional<Supporter> find(UUID id) {
        return current(supporters.findByIdOptional(id));
    }

    private Optional<Supporter> current(Optional<Supporter> found) {
        var now = clock.instant();
        return found.filter(supporter -> !supporter.isPastItsEnd(now))
                .filter(supporter -> supporter.stage() != SupporterStage.FOLLOWING || supporter.waits(now));
    }

    private Supporter welcome(Wish wish) {
        var supporter = new Supporter(
                UUID.randomUUID(),
                supporters.pseudonym(wish.address()),
                wish,
                clock.instant(),
                config.confirmationWindow());
        supporters.persistAndFlush(supporter); // the mail's row refers to it, and Hibernate does not write that one
        return supporter;
    }
}
