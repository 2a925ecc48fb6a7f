package org.clarion.urgentactions.staff.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.clarion.pages.Organisation;

/** Who shows a code beside the password, and whether a code is theirs. How often one may be tried is for others to say. */
@ApplicationScoped
public class SecondFactors {

    private final SecondFactorRows rows;
    private final RecoveryCodes codes;
    private final Organisation organisation;
    private final Clock clock;

    SecondFactors(SecondFactorRows rows, RecoveryCodes codes, Organisation organisation, Clock clock) {
        this.rows = rows;
        this.codes = codes;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What somebody puts into their app: by its picture, or by hand. */
    public record SetUp(String secret, QrDrawing picture) {

        /** In groups that can be typed without losing one's place. */
        public String inGroups() {
            return secret.replaceAll("(.{4})(?!$)", "$1 ");
        }
    }

    @Transactional
    public boolean isOn(String member) {
        return rows.findByIdOptional(member).filter(SecondFactor::isOn).isPresent();
    }

    /** The same until it is confirmed: a page that is opened twice shows one picture. */
    @Transactional
    public SetUp setUp(String member) {
        var factor = rows.hold(member).filter(found -> !found.isOn()).orElseGet(() -> begin(member));
        var address = TotpCodes.address(organisation.getName(), member, factor.secret());
        return new SetUp(factor.secret(), QrDrawing.of(address));
    }

    private SecondFactor begin(String member) {
        if (isOn(member)) {
            throw new IllegalStateException("It is on: it must be off before another can be set up");
        }
        var factor = new SecondFactor(member, TotpCodes.secret());
        rows.persist(factor);
        return factor;
    }

    /** Switches it on; the recovery codes, or nothing if this is no code of the app's. */
    @Transactional
    public Optional<List<String>> confirm(String member, String typed) {
        var now = clock.instant();
        return rows.hold(member)
                .filter(factor -> !factor.isOn())
                .filter(factor -> isCode(factor, typed))
                .map(factor -> {
                    factor.confirm(now);
                    return codes.anew(member);
                });
    }

    /** What a code was that opens. */
    public enum CodeKind {
        OF_THE_APP,
        FOR_RECOVERY
    }

    /** The app's code of just now, not used before, or a recovery code; it is used up by that. Nothing if it is neither. */
    @Transactional
    public Optional<CodeKind> accepts(String member, String typed) {
        return rows.hold(member).filter(SecondFactor::isOn).flatMap(factor -> kind(factor, member, typed));
    }

    private Optional<CodeKind> kind(SecondFactor factor, String member, String typed) {
        if (isCode(factor, typed)) {
            return Optional.of(CodeKind.OF_THE_APP);
        }
        return codes.use(member, typed, clock.instant()) ? Optional.of(CodeKind.FOR_RECOVERY) : Optional.empty();
    }

    private boolean isCode(SecondFactor factor, String typed) {
        var step = TotpCodes.step(factor.secret(), typed, clock.instant());
        return step.isPresent() && factor.use(step.getAsLong());
    }

    @Transactional
    public void off(String member) {
        codes.forget(member);
        rows.deleteById(member);
    }

    /** New recovery codes in place of the old. */
    @Transactional
    public List<String> anew(String member) {
        return codes.anew(member);
    }

    /** How many recovery codes there are to use. */
    @Transactional
    public long codesLeft(String member) {
        return codes.left(member);
    }
}
