package org.clarion.letters.writing.advice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Whether a letter on paper gets there before an action ends.
 *
 * @param daysLeft whole days from today to the last day
 * @param under how many days a letter is under way at most
 * @param latest the last day to post it
 */
public record PaperInTime(int daysLeft, int under, LocalDate latest) {

    /** What campaigners reckon with where nobody knows better: a week. */
    private static final int USUAL = 7;

    public static PaperInTime of(LocalDate today, LocalDate lastDay, @Nullable Integer days) {
        var under = days == null ? USUAL : days;
        return new PaperInTime((int) ChronoUnit.DAYS.between(today, lastDay), under, lastDay.minusDays(under));
    }

    public boolean arrives() {
        return daysLeft >= under;
    }
}
