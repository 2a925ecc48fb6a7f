package org.clarion.urgentactions.staff;

import java.util.List;
import java.util.stream.Stream;
import org.clarion.pages.Mistakes;

/**
 * A password as it was typed twice: nobody sees what they type.
 *
 * @param again the second time
 */
public record ChosenPassword(String password, String again) {

    /**
     * What to mend, at the field {@code password} or {@code again}.
     *
     * @param aboutThem what anybody knows of them
     */
    public void check(Mistakes mistakes, PasswordWords words, List<String> aboutThem, HouseWords house) {
        PasswordRule.weakness(password, aboutThem, house)
                .ifPresent(weakness -> mistakes.add("password", said(weakness, words)));
        if (!mistakes.any() && !password.equals(again)) {
            mistakes.add("again", words.notTheSame());
        }
    }

    /** What anybody knows of this account: its names, and its address up to the @. */
    public static List<String> about(StaffProfile profile) {
        return about(profile.name(), profile.shownName(), profile.email() == null ? "" : profile.email());
    }

    public static List<String> about(String name, String fullName, String email) {
        return Stream.of(Stream.of(name), Stream.of(fullName.split("\\s+")), Stream.of(email.split("@")))
                .flatMap(words -> words)
                .filter(word -> word.length() > 2)
                .toList();
    }

    private static String said(PasswordRule.Weakness weakness, PasswordWords words) {
        return switch (weakness) {
            case TOO_SHORT -> words.tooShort();
            case TOO_LONG -> words.tooLong();
            case YOUR_OWN_NAME -> words.yourOwnName();
            case EASILY_GUESSED -> words.easilyGuessed();
        };
    }

    /** Nobody's log should hold one. */
    @Override
    public String toString() {
        return "…";
    }
}
