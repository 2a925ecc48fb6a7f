package org.clarion.urgentactions.checklist;

import java.time.LocalDate;
import java.util.List;

/** Something in a draft that may be right and often is not, as a fact: the page puts it into its reader's words. */
public sealed interface ChecklistRemark {

    /** A letter should fit on a page. */
    record LetterTooLong(int words, int most) implements ChecklistRemark {}

    /** @param names of people in danger whom the letter does not name */
    record NotNamed(List<String> names) implements ChecklistRemark {}

    /** @param points that every letter must make and the sample does not */
    record PointsNotMade(List<String> points) implements ChecklistRemark {}

    record BackgroundTooLong(int words, int most) implements ChecklistRemark {}

    /** The index is of another year than the number. */
    record IndexOfAnotherYear(int ofIndex, int ofNumber) implements ChecklistRemark {}

    /** @param area of the index, such as AMR, which the country is not in */
    record IndexOfAnotherArea(String area, String country) implements ChecklistRemark {}

    /** The sheet before it has the index of this one. */
    record FollowsItself(String index) implements ChecklistRemark {}

    /** The sheet before it is of a later year than this one. */
    record FollowsALaterOne(String before, String own) implements ChecklistRemark {}

    /** An address leads to a document with the number of this one, of another area or year. */
    record AddressOfAnotherIndex(String ofAddress, String own) implements ChecklistRemark {}

    /** An address names a month that has not come yet. */
    record AddressOfALaterMonth(String address) implements ChecklistRemark {}

    /** Insults, threats, demands, politics. */
    record HardWordsUsed(List<String> words) implements ChecklistRemark {}

    record DeadlineSoon(long days) implements ChecklistRemark {}

    record DeadlineFar(long days) implements ChecklistRemark {}

    /** The text names another last day than the sheet has. */
    record AnotherDayInText(LocalDate day) implements ChecklistRemark {}
}
