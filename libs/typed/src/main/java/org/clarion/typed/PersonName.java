package org.clarion.typed;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name, read by one rule at every door: anything a person may be called, nothing a robot, a spreadsheet or a
 * mail program would act on. What nobody sees is taken away, but for the joiners between two letters.
 *
 * @param value the name without blanks around it; as it was typed if it cannot be one; empty if none was given
 * @param fault why it cannot be one
 */
public record PersonName(String value, @Nullable Fault fault) {

    /** Letters, in any script. */
    public static final int LONGEST = 100;

    private static final Pattern LINK = Pattern.compile("(?i)://|www\\.|\\.(com|net|org|ru|info)\\b");
    private static final Pattern OF_AN_ADDRESS = Pattern.compile("[<>@]");
    private static final Pattern FORMULA = Pattern.compile("^[=+-]");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

    /** They turn what is read against what is written: whoever sees the name should know that it holds one. */
    private static final Pattern OVERRIDE = Pattern.compile("[\\u202D\\u202E]");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /**
     * What is wrong with it.
     *
     * @param sign the one to take out, as it can be shown; empty where it is not about one
     */
    public record Fault(Kind kind, String sign) {}

    /** Why something cannot be a name. */
    public enum Kind {
        UNSEEN_SIGN,
        LINK,
        SIGN,
        FIRST_SIGN,
        TOO_LONG,
        NO_LETTER
    }

    public static PersonName read(@Nullable String typed) {
        if (typed == null) {
            return new PersonName("", null);
        }
        var name = UnseenSigns.plainBlanks(UnseenSigns.removed(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .strip());
        var fault = faultIn(typed, name);
        return new PersonName(fault == null ? name : typed, fault);
    }

    /** The name, if one was given that can be one. */
    public Optional<String> given() {
        return fault == null && !value.isEmpty() ? Optional.of(value) : Optional.empty();
    }

    /** What to mend, in the reader's words; nothing if the name is fine or was left out. */
    public Optional<String> mistake(TypingWords words) {
        return Optional.ofNullable(fault).map(wrong -> switch (wrong.kind()) {
            case UNSEEN_SIGN -> words.nameUnseen(wrong.sign());
            case LINK -> words.nameLink();
            case SIGN -> words.nameSign(wrong.sign());
            case FIRST_SIGN -> words.nameFirstSign(wrong.sign());
            case TOO_LONG -> words.nameLong(LONGEST);
            case NO_LETTER -> words.nameBare();
        });
    }

    private static @Nullable Fault faultIn(String typed, String name) {
        if (name.isEmpty()) {
            return null;
        }
        if (OVERRIDE.matcher(typed).find()) {
            return first(OVERRIDE, Kind.UNSEEN_SIGN, typed);
        }
        if (UNPRINTABLE.matcher(name).find()) {
            return first(UNPRINTABLE, Kind.UNSEEN_SIGN, name);
        }
        if (LINK.matcher(name).find()) {
            return new Fault(Kind.LINK, "");
        }
        if (OF_AN_ADDRESS.matcher(name).find()) {
            return first(OF_AN_ADDRESS, Kind.SIGN, name);
        }
        if (FORMULA.matcher(name).find()) {
            return first(FORMULA, Kind.FIRST_SIGN, name);
        }
        if (!LETTER.matcher(name).find()) {
            return new Fault(Kind.NO_LETTER, "");
        }
        return name.codePointCount(0, name.length()) > LONGEST ? new Fault(Kind.TOO_LONG, "") : null;
    }

    private static Fault first(Pattern wrong, Kind kind, String text) {
        var found = wrong.matcher(text);
        var sign = found.find() ? UnseenSigns.shown(text.codePointAt(found.start())) : "";
        return new Fault(kind, sign);
    }
}
