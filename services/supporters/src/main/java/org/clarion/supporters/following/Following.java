package org.clarion.supporters.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.cases.FollowedCase;
import org.clarion.supporters.cases.FollowedCases;
import org.clarion.supporters.consents.ConsentPurpose;
import org.clarion.supporters.consents.ConsentSource;
import org.clarion.supporters.consents.Consents;
import org.clarion.supporters.mailing.DueMails;
import org.clarion.supporters.people.ConfirmationCodes;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.SupporterStage;
import org.clarion.supporters.people.Supporters;
import org.clarion.supporters.people.Wish;
import org.jspecify.annotations.Nullable;

/** Following a case, one transaction each: asking, confirming, ending. */
@ApplicationScoped
class Following {

    private final Supporters supporters;
    private final FollowedCases cases;
    private final AlertedActions actions;
    private final DueMails mails;
    private final Consents consents;
    private final ConfirmationCodes codes;
    private final SupportersConfig config;
    private final Clock clock;

    Following(
            Supporters supporters,
            FollowedCases cases,
            AlertedActions actions,
            DueMails mails,
            Consents consents,
            ConfirmationCodes codes,
            SupportersConfig config,
            Clock clock) {
        this.supporters = supporters;
        this.cases = cases;
        this.actions = actions;
        this.mails = mails;
        this.consents = consents;
        this.codes = codes;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Somebody, who may be anybody, asks that an address be told how this case ends. The answer is a mail, which only its
     * owner can read. Asked twice, of whichever sheet of the case, it is one wish.
     */
    @Transactional
    FollowedCase ask(Sheet sheet, Wish wish) {
        var now = clock.instant();
        var supporter = supporters.of(wish.address(), now).orElseGet(() -> newcomer(wish));
        var followed = cases.of(supporter.id(), actions.ofTheSameCase(sheet))
                .orElseGet(() -> begin(supporter.id(), sheet.actionId()));
        followed.askAgain(now, config.confirmationWindow());
        var mailed = mails.addAboutFollowing(followed.id(), supporter.id());
        if (mailed && !followed.isConfirmed()) {
            consents.given(
                    supporter.id(),
                    ConsentPurpose.CASE,
                    followed.actionId(),
                    wish.wording(),
                    ConsentSource.of(wish.wording()));
        }
        supporter.keepAtLeast(now, config.confirmationWindow());
        return followed;
    }

    /** Somebody pressed the button. Empty where nothing is there any more that could be confirmed. */
    @Transactional
    Optional<FollowedCase> confirm(UUID id) {
        var now = clock.instant();
        var found = cases.forDeed(id).filter(followed -> !followed.isPastItsEnd(now));
        found.filter(followed -> followed.confirm(now, config.kept()))
                .flatMap(followed -> supporters.forDeed(followed.supporterId()))
                .ifPresent(supporter -> supporter.follow(now, config.kept()));
        found.ifPresent(
                followed -> consents.confirmed(followed.supporterId(), ConsentPurpose.CASE, followed.actionId()));
        return found;
    }

    /** The same by the code of the mail. A code that does not fit gets the same no, whatever is the reason. */
    @Transactional
    boolean confirm(UUID id, @Nullable String typed) {
        return cases.forDeed(id)
                .filter(followed -> !followed.isConfirmed())
                .filter(FollowedCase::mayTryCode)
                .filter(followed -> codes.isOf(followed.id(), typed))
                .flatMap(followed -> confirm(followed.id()))
                .filter(FollowedCase::isConfirmed)
                .isPresent();
    }

    /** Nothing more is told of it. Who is known for nothing else is forgotten at once. */
    @Transactional
    void end(UUID id) {
        cases.forDeed(id).ifPresent(followed -> {
            var whose = followed.supporterId();
            consents.withdrawn(whose, ConsentPurpose.CASE, followed.actionId(), ConsentSource.MAIL);
            cases.delete(followed);
            cases.flush();
            supporters
                    .forDeed(whose)
                    .filter(one -> one.stage() == SupporterStage.FOLLOWING && !cases.followsAny(whose))
                    .filter(one -> !one.isKeptForJoining(clock.instant()))
                    .ifPresent(supporters::delete);
        });
    }

    /** What is followed, as the pages show it. */
    @Transactional
    Optional<ShownFollowing> find(UUID id) {
        return cases.findByIdOptional(id)
                .filter(followed -> !followed.isPastItsEnd(clock.instant()))
                .flatMap(followed -> supporters
                        .findByIdOptional(followed.supporterId())
                        .flatMap(supporter -> actions.of(followed.actionId())
                                .flatMap(sheet -> ShownFollowing.of(followed, sheet, supporter))));
    }

    private Supporter newcomer(Wish wish) {
        var one = Supporter.following(
                UUID.randomUUID(),
                supporters.pseudonym(wish.address()),
                wish,
                clock.instant(),
                config.confirmationWindow());
        supporters.persistAndFlush(one);
        return one;
    }

    private FollowedCase begin(UUID supporter, UUID action) {
        var followed = new FollowedCase(supporter, action, clock.instant(), config.confirmationWindow());
        cases.persistAndFlush(followed); // the mail's row refers to it
        return followed;
    }
}
