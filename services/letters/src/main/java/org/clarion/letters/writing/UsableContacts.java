package org.clarion.letters.writing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.contracts.Target;
import org.clarion.mail.Address;
import org.jspecify.annotations.Nullable;

/** What of an official's contacts works: a sheet may say "n/a", or give a web page where a mailbox should stand. */
public final class UsableContacts {

    private static final Pattern NONE = Pattern.compile(
            "(?i)(n\\.? ?/? ?a\\.?|none( known)?|unknown|not (available|known)|no (disponible|consta)|ning[uú]no|[-–—.]*)");
    private static final int FEWEST_DIGITS = 4;

    private UsableContacts() {}

    /** The mailbox as letters are paced by it. */
    public static Optional<String> mailbox(Target target) {
        return Address.parse(target.email()).map(Address::inSmallLetters);
    }

    static boolean mail(Target target) {
        return mailbox(target).isPresent();
    }

    public static boolean post(Target target) {
        return target.address().stream().anyMatch(UsableContacts::says);
    }

    public static boolean fax(Target target) {
        return isNumber(target.fax());
    }

    static boolean phone(Target target) {
        return isNumber(target.phone());
    }

    static boolean social(Target target) {
        return says(target.handle());
    }

    private static boolean isNumber(@Nullable String written) {
        return written != null
                && written.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static boolean says(@Nullable String written) {
        return written != null && !NONE.matcher(written.strip()).matches();
    }
}
