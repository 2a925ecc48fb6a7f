package org.clarion.urgentactions.staff;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which passwords are taken, after NIST SP 800-63B: long rather than odd, never a common one, never one's own name or what the
 * house is called; no rule about digits and signs, and none about changing it.
 */
public final class PasswordRule {

    public static final int SHORTEST = 12;

    /** As many bytes as bcrypt looks at: what stands behind them would be no part of the password. */
    static final int LONGEST_BYTES = 72;

    /** Of 0 to 4: what is guessed in fewer than a hundred million tries is refused. */
    private static final int STRONG_ENOUGH = 3;

    private static final Zxcvbn MEASURE = new Zxcvbn();

    private PasswordRule() {}

    /** Why one is not taken. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        YOUR_OWN_NAME,
        EASILY_GUESSED
    }

    /**
     * Nothing if it is taken.
     *
     * @param aboutThem what anybody knows of them: name, full name, address
     */
    public static Optional<Weakness> weakness(String password, List<String> aboutThem, HouseWords house) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of(Weakness.TOO_LONG);
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (aboutThem.stream().anyMatch(word -> !word.isBlank() && small.contains(word.toLowerCase(Locale.ROOT)))) {
            return Optional.of(Weakness.YOUR_OWN_NAME);
        }
        var known = Stream.concat(aboutThem.stream(), house.all().stream()).toList();
        return MEASURE.measure(house.without(password), known).getScore() < STRONG_ENOUGH
                ? Optional.of(Weakness.EASILY_GUESSED)
                : Optional.empty();
    }
}
