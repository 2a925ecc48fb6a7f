package org.clarion.letters.writing;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.mail.Address;
import org.jspecify.annotations.Nullable;

/** What of an official's contacts works: a sheet may say "n/a", or give a web page where a mailbox should stand. */
public final class UsableContacts {

    private static final Pattern NONE = Pattern.compile(
            "(?i)(n\\.? ?/? ?a\\.?|none( known)?|unknown|not (available|known)|no (disponible|consta)|ning[uú]no|[-–—.]*)");
    private static final Pattern WEB_PAGE =
            Pattern.compile("(?i)(https?://|www\\.)\\S+|([a-z0-9-]+\\.)+[a-z]{2,}/\\S*");
    private static final int FEWEST_DIGITS = 4;

    private UsableContacts() {}

    /** The mailbox as letters are paced by it. */
    public static Optional<String> mailbox(Target target) {
        return Address.parse(target.email()).map(Address::inSmallLetters);
    }

    public static boolean mail(Target target) {
        return mailbox(target).isPresent();
    }

    public static boolean post(Target target) {
        return target.address().stream().anyMatch(line -> says(line) && !isWebPage(line));
    }

    public static boolean fax(Target target) {
        return isNumber(target.fax());
    }

    public static boolean phone(Target target) {
        return isNumber(target.phone());
    }

    public static boolean social(Target target) {
        return says(target.handle());
    }

    /** The form on the web where this official takes letters: a sheet gives it in place of a mailbox, or among the lines of the address. */
    public static Optional<String> webForm(Target target) {
        return Stream.concat(Stream.ofNullable(target.email()), target.address().stream())
                .map(String::strip)
                .filter(UsableContacts::isWebPage)
                .map(page -> page.matches("(?i)https?://.*") ? page : "https://" + page)
                .findFirst();
    }

    static boolean isWebPage(String line) {
        return WEB_PAGE.matcher(line.strip()).matches();
    }

    private static boolean isNumber(@Nullable String written) {
        return written != null
                && written.codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    private static boolean says(@Nullable String written) {
        return written != null && !NONE.matcher(written.strip()).matches();
    }
}
