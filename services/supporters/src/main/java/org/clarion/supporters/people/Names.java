package org.clarion.supporters.people;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What we take for a name: anything a person may be called, nothing a robot or a spreadsheet would act on. */
public final class Names {

    /** Letters, in any script. */
    public static final int LONGEST = 100;

    private static final Pattern LINK = Pattern.compile("(?i)://|www\\.|\\.(com|net|org|ru|info)\\b");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private Names() {}

    /** The name without blanks around it; empty if none was given. */
    public static Optional<String> tidy(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(name -> !name.isEmpty());
    }

    /** Whether a tidy name can be one. */
    public static boolean isPlausible(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                && LETTER.matcher(name).find()
                && !LINK.matcher(name).find()
                && !FORMULA.matcher(name).find()
                && !UNPRINTABLE.matcher(name).find();
    }
}
