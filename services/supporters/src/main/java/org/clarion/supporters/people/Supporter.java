package org.clarion.supporters.people;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.contracts.SupporterEvent.SupporterConfirmed;
import org.clarion.contracts.SupporterEvent.SupporterLeft;
import org.clarion.mail.Address;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** Somebody who asked to hear of urgent actions: the one place that knows their address. */
@Entity
public class Supporter {

    private static final String PURPOSE = "alerts about urgent actions";
    private static final String FOLLOWING = "how the cases they follow go on and end";
    private static final int MOST_CODES = 10;
    private static final Duration ONE_POST = Duration.ofSeconds(10);

    /** Where two rows turn out to be one person, the one that stands first stays: confirmed, and for longer. */
    private static final Comparator<Supporter> OF_ONE_PERSON = Comparator.comparing(
                    (Supporter one) -> one.stage == SupporterStage.CONFIRMED ? 0 : 1)
            .thenComparing(one -> one.confirmedAt == null ? one.askedAt : one.confirmedAt)
            .thenComparing(Supporter::id);

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable String pseudonym;

    /** Those that acts and other services' rows may still be told by; see {@link FormerNames}. */
    private String formerNames = "";

    @Convert(converter = PersonalText.class)
    private @Nullable String address;

    @Convert(converter = PersonalText.class)
    private @Nullable String name;

    private @Nullable String country;
    private String language;

    @Enumerated(EnumType.STRING)
    private SupporterStage stage = SupporterStage.WAITING;

    private String purpose = PURPOSE;
    private String wording;
    private Instant askedAt;
    private @Nullable Instant changedAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant leftAt;
    private @Nullable Instant keptUntil;

    /** Until when a sign-up waits beside the cases they follow. */
    private @Nullable Instant joinUntil;

    private int codeTries;

    /** Whether their mailbox is of the kind that lasts for minutes. */
    private boolean disposable;

    @Embedded
    private MailChoice choice = MailChoice.EVERYTHING;

    @Embedded
    private AddressState addressState = AddressState.GOOD;

    /** For Hibernate, which fills the fields afterwards. */
    protected Supporter() {}

    public Supporter(UUID id, String pseudonym, Wish wish, Instant now, Duration window) {
        this.id = id;
        this.pseudonym = pseudonym;
        this.address = wish.address().value();
        this.disposable = DisposableDomains.have(wish.address().domain());
        this.name = wish.name();
        this.country = wish.country();
        this.language = wish.language();
        this.wording = wish.wording();
        this.askedAt = now;
        this.keptUntil = now.plus(window);
    }

    /** Somebody who asks to follow a case, and for nothing else. */
    public static Supporter following(UUID id, String pseudonym, Wish wish, Instant now, Duration window) {
        var one = new Supporter(id, pseudonym, wish, now, window);
        one.stage = SupporterStage.FOLLOWING;
        one.purpose = FOLLOWING;
        return one;
    }

    /** Before confirming, what somebody said last holds: they may have mistyped. Afterwards nobody is changed this way. */
    public void askAgain(Wish wish, Instant now, Duration window) {
        if (stage == SupporterStage.WAITING) {
            address = wish.address().value();
            name = wish.name();
            country = wish.country();
            language = wish.language();
            wording = wish.wording();
            changedAt = now;
            keptUntil = now.plus(window);
        } else if (stage == SupporterStage.FOLLOWING) {
            name = wish.name();
            country = wish.country();
            wording = wish.wording();
            joinUntil = now.plus(window);
        }
    }

    /** Who asks to follow a case is kept until they may have confirmed it. */
    public void keepAtLeast(Instant now, Duration window) {
        if (stage == SupporterStage.FOLLOWING && keptUntil != null && keptUntil.isBefore(now.plus(window))) {
            keptUntil = now.plus(window);
        }
    }

    /** They confirmed that they follow a case: kept for it, whatever becomes of a sign-up that waits. */
    public void follow(Instant now, Duration kept) {
        addressState = AddressState.GOOD; // our mail arrived, and is wanted
        if (stage == SupporterStage.WAITING) {
            stage = SupporterStage.FOLLOWING;
            purpose = FOLLOWING;
            joinUntil = keptUntil;
        }
        if (stage == SupporterStage.FOLLOWING) {
            keptUntil = now.plus(kept);
        }
    }

    /** The last case they followed has ended for them. Only where a sign-up waits are they kept on, for that alone. */
    public boolean isKeptForJoining(Instant now) {
        if (stage == SupporterStage.FOLLOWING && waits(now)) {
            stage = SupporterStage.WAITING;
            purpose = PURPOSE;
            keptUntil = joinUntil;
            joinUntil = null;
        }
        return stage != SupporterStage.FOLLOWING;
    }

    /** Whether they asked to join and have not confirmed it. */
    public boolean asksToJoin() {
        return stage == SupporterStage.WAITING || joinUntil != null;
    }

    /** Whether they did, and may still confirm it. */
    public boolean waits(Instant now) {
        return asksToJoin() && !isPastItsEnd(now) && (joinUntil == null || !now.isAfter(joinUntil));
    }

    /** Mail scanners follow links and people press twice: only the first time is news. */
    public Optional<SupporterConfirmed> confirm(Instant now, Duration kept) {
        if (pseudonym == null || !waits(now)) {
            return Optional.empty();
        }
        stage = SupporterStage.CONFIRMED;
        purpose = PURPOSE;
        joinUntil = null;
        confirmedAt = now;
        addressState = AddressState.GOOD; // our mail arrived, and is wanted
        keptUntil = now.plus(kept);
        return Optional.of(new SupporterConfirmed(id, pseudonym, language, country, now));
    }

    /** Whether another code may be tried for them; then it is counted. */
    public boolean mayTryCode() {
        if (codeTries >= MOST_CODES) {
            return false;
        }
        codeTries++;
        return true;
    }

    /** Forgets the person at once. Others are told only of somebody they may have heard of. */
    public Optional<SupporterLeft> leave(Instant now) {
        var known = stage == SupporterStage.CONFIRMED && pseudonym != null
                ? Optional.of(new SupporterLeft(id, pseudonym, now))
                : Optional.<SupporterLeft>empty();
        if (stage != SupporterStage.LEFT) {
            stage = SupporterStage.LEFT;
            leftAt = now;
            pseudonym = null;
            formerNames = "";
            address = null;
            name = null;
            country = null;
            keptUntil = null;
            joinUntil = null;
            choice = MailChoice.EVERYTHING;
            addressState = AddressState.GOOD;
            codeTries = 0;
            disposable = false;
        }
        return known;
    }

    /** Which mails they want, in which language. Only who has confirmed gets any; of nobody else anything is kept. */
    public void choose(String mailsIn, MailChoice chosen, Instant now) {
        if (stage == SupporterStage.CONFIRMED) {
            language = mailsIn;
            choice = chosen;
            changedAt = now;
        }
    }

    /** A mail to them came back: of who has left nothing is kept. The code is one of RFC 3463 or SMTP. */
    public void mailCameBack(String said, BouncePatience patience, Instant now) {
        if (stage != SupporterStage.LEFT) {
            addressState = addressState.bounced(said, patience, now);
        }
    }

    /** They told their provider that they do not want our mail. */
    public void complained(Instant now) {
        if (stage != SupporterStage.LEFT) {
            addressState = addressState.complained(now);
        }
    }

    /** They say, by their private link, that the address works and that they want our mail. */
    public void addressWorksAgain() {
        addressState = AddressState.GOOD;
    }

    /** Whether the date has passed until which this person's row may be kept. */
    public boolean isPastItsEnd(Instant now) {
        return keptUntil != null && now.isAfter(keptUntil);
    }

    /** Whether they asked on a page of ours, which takes the code of the mail. */
    public boolean askedOnOurPage() {
        return wording.startsWith(Wish.OUR_FORM);
    }

    /** Whether nothing was said of them but what was said then, within seconds: nobody else asked for them before or since. */
    public boolean askedOnlyAt(Instant then) {
        return stage == SupporterStage.WAITING
                && changedAt == null
                && Duration.between(askedAt, then).abs().compareTo(ONE_POST) < 0;
    }

    /** Where the list that brought them comes from, in the words of whoever handed it in; empty for who asked themselves. */
    public Optional<String> broughtBy() {
        return wording.startsWith(Wish.LIST) ? Optional.of(wording.substring(Wish.LIST.length())) : Optional.empty();
    }

    /** In which order several rows of one person stand: the first is the one that stays. */
    static Comparator<Supporter> ofOnePerson() {
        return OF_ONE_PERSON;
    }

    /** Whether this row stays where another turns out to be the same person's. */
    public boolean staysBefore(Supporter other) {
        return OF_ONE_PERSON.compare(this, other) < 0;
    }

    public UUID id() {
        return id;
    }

    /** By what name other services know them, while they are here. */
    public Optional<String> pseudonym() {
        return Optional.ofNullable(pseudonym);
    }

    /** The same, and by which names before, while they are here. */
    public List<String> pseudonyms() {
        return Stream.concat(pseudonym().stream(), FormerNames.listed(formerNames))
                .toList();
    }

    /** The same person by another name: their key or the form of their address has changed. */
    public void rename(String current) {
        if (pseudonym != null && !pseudonym.equals(current)) {
            wasCalled(pseudonym);
            pseudonym = current;
        }
    }

    /** Others may still tell of them by this name. */
    public void wasCalled(String name) {
        formerNames = FormerNames.with(formerNames, name);
    }

    /** Who they are, as they correct it themselves. Only of who has confirmed anything is kept this way. */
    public void correct(@Nullable String newName, @Nullable String newCountry, String mailsIn, Instant now) {
        if (stage == SupporterStage.CONFIRMED) {
            name = newName;
            country = newCountry;
            language = mailsIn;
            changedAt = now;
        }
    }

    /** For what all of this is kept. */
    public String purpose() {
        return purpose;
    }

    public SupporterStage stage() {
        return stage;
    }

    public String language() {
        return language;
    }

    public Optional<Address> address() {
        return Address.parse(address);
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    public AddressState addressState() {
        return addressState;
    }

    public MailChoice choice() {
        return choice;
    }

    /** Until when anything is kept; empty where nothing is. */
    public Optional<Instant> keptUntil() {
        return Optional.ofNullable(keptUntil);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Under which words they agreed: the form and its language, another page, or a list and where it comes from. */
    public String wording() {
        return wording;
    }

    /** When anything of this was said last. */
    public Instant modifiedAt() {
        return Stream.of(askedAt, changedAt, confirmedAt, leftAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(askedAt);
    }

    /** Whether this person is here, or left so shortly ago that a request sent before may still be on its way. */
    public boolean answersFor(Instant now, Duration onTheWay) {
        return leftAt == null ? !isPastItsEnd(now) : now.isBefore(leftAt.plus(onTheWay));
    }
}
