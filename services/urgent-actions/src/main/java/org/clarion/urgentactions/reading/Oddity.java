package org.clarion.urgentactions.reading;

import java.time.LocalDate;
import java.util.List;
import org.clarion.urgentactions.documents.DocumentRemark;
import org.jspecify.annotations.Nullable;

/** What a reading is unsure of, as a fact: the page puts it into its reader's words. */
public sealed interface Oddity {

    /** Those that need no more than to be named. */
    enum Uncertain implements Oddity {
        PAGE_SOURCE,
        COLUMNS,
        INTERNAL,
        NOT_AN_ACTION,
        NO_TITLE,
        TITLE_UNMARKED,
        TITLE_IN_CAPITALS,
        NO_SUMMARY,
        NO_NUMBER,
        CALLED_THE_LAST,
        SECOND_ASSUMED,
        FIRST_ASSUMED,
        NO_EARLIER_SHEET,
        NO_INDEX,
        COUNTRY_FROM_THE_TOP,
        COUNTRY_FROM_TITLE_AND_ADDRESSES,
        NO_COUNTRY,
        NO_ZONE,
        ZONE_OF_THE_COUNTRY,
        NO_DEADLINE,
        DEADLINE_PASSED,
        DEADLINE_ABOVE_ADDRESSES,
        NO_SUBJECT,
        NO_PRONOUNS,
        GENDER_ONLY,
        NO_TARGET,
        NO_NAME,
        COPY_FOR_WHOM,
        NO_WAY_TO_REACH,
        NO_SALUTATION,
        TWO_SALUTATIONS,
        HALF_A_SALUTATION,
        NO_PHONE,
        NO_FAX,
        NO_LANGUAGES,
        LANGUAGE_UNCLEAR,
        NO_LETTER,
        LETTER_TO_SUPPORTERS,
        NO_POINTS,
        POINTS_OF_THE_LETTER,
        NO_BACKGROUND
    }

    /** @param remark what its reader said of it */
    record OfTheFile(DocumentRemark remark) implements Oddity {}

    /** @param kind what it is instead of a sheet */
    record LooksLike(PasteKind kind) implements Oddity {}

    /** @param words with a sign that a program could not read */
    record LostSigns(List<String> words) implements Oddity {}

    /** @param words as they were with their marks, which are taken out */
    record FootnoteMarksTaken(List<String> words) implements Oddity {}

    /** @param words which end in a figure that may be a mark */
    record PerhapsFootnotes(List<String> words) implements Oddity {}

    /** @param line with which the other one begins */
    record TwoActions(String line) implements Oddity {}

    /** @param number 106.23, or nothing */
    record EndsAnAction(String number) implements Oddity {}

    /** @param lines what stands where a title would */
    record SpeaksOf(List<String> lines) implements Oddity {}

    /** @param words which a line end has cut */
    record CutWords(List<String> words) implements Oddity {}

    record YearOfTheNumber(
            int year, LocalDate issued, @Nullable LocalDate deadline) implements Oddity {}

    record YearsDisagree(
            int year, LocalDate issued, @Nullable LocalDate deadline) implements Oddity {}

    record YearTooLate(LocalDate issued) implements Oddity {}

    record YearTooEarly(LocalDate issued, LocalDate proposed) implements Oddity {}

    /** @param day after which the sheet asks to check with the office */
    record CheckAfter(LocalDate day) implements Oddity {}

    /** @param countries by their codes, here and in the next two */
    record AddressesElsewhere(List<String> countries) implements Oddity {}

    record CountryMisspelt(List<String> countries) implements Oddity {}

    record SeveralCountries(List<String> countries) implements Oddity {}

    record OtherLanguage(String tag) implements Oddity {}

    record LanguagesUnknown(List<String> names) implements Oddity {}

    /** @param value that is none, or one beside others */
    record SaysThere(String value) implements Oddity {}

    record SaysMore(String value) implements Oddity {}

    record NoMailbox(String value) implements Oddity {}

    record AnotherMailbox(String address) implements Oddity {}

    record NotDialled(String value) implements Oddity {}

    record DialledFromNorthAmerica(String rest) implements Oddity {}

    record WebForm(String link) implements Oddity {}

    record AlsoGiven(String value) implements Oddity {}

    record NotTaken(String line) implements Oddity {}
}
