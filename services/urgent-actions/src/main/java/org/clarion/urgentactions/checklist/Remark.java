package org.clarion.urgentactions.checklist;

import java.time.LocalDate;
import java.util.List;

/** Something in a draft that may be right and often is not, as a fact: the page puts it into its reader's words. */
public sealed interface Remark {

    /** A letter should fit on a page. */
    record LetterTooLong(int words, int most) implements Remark {}

    /** @param names of people in danger whom the letter does not name */
    record NotNamed(List<String> names) implements Remark {}

    /** @param points that every letter must make and the sample does not */
    record PointsNotMade(List<String> points) implements Remark {}

    record BackgroundTooLong(int words, int most) implements Remark {}

    /** The index is of another year than the number. */
    record IndexOfAnotherYear(int ofIndex, int ofNumber) implements Remark {}

    /** @param area of the index, such as AMR, which the country is not in */
    record IndexOfAnotherArea(String area, String country) implements Remark {}

    record DeadlineSoon(long days) implements Remark {}

    record DeadlineFar(long days) implements Remark {}

    /** The text names another last day than the sheet has. */
    record AnotherDayInText(LocalDate day) implements Remark {}
}
