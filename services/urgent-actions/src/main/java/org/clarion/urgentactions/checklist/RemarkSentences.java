package org.clarion.urgentactions.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.pages.Reader;

/** What should be looked at, in the words of whoever edits the draft. */
@ApplicationScoped
public class RemarkSentences {

    private final Reader reader;

    RemarkSentences(Reader reader) {
        this.reader = reader;
    }

    public String of(ChecklistRemark remark) {
        var words = reader.words(ChecklistWords.class);
        return switch (remark) {
            case ChecklistRemark.LetterTooLong(var there, var most) ->
                words.letterTooLong(reader.number(there), reader.number(most));
            case ChecklistRemark.NotNamed(var names) -> words.notNamed(String.join(", ", names));
            case ChecklistRemark.PointsNotMade(var points) -> words.pointsNotMade(String.join(" · ", points));
            case ChecklistRemark.BackgroundTooLong(var there, var most) ->
                words.backgroundTooLong(reader.number(there), reader.number(most));
            case ChecklistRemark.IndexOfAnotherYear(var ofIndex, var ofNumber) ->
                words.indexOfAnotherYear(String.valueOf(ofIndex), String.valueOf(ofNumber));
            case ChecklistRemark.IndexOfAnotherArea(var area, var country) ->
                words.indexOfAnotherArea(area, reader.countryInSentence(country));
            case ChecklistRemark.FollowsItself(var index) -> words.followsItself(index);
            case ChecklistRemark.FollowsALaterOne(var before, var own) -> words.followsALaterOne(before, own);
            case ChecklistRemark.AddressOfAnotherIndex(var there, var own) -> words.addressOfAnotherIndex(there, own);
            case ChecklistRemark.AddressOfALaterMonth(var address) -> words.addressOfALaterMonth(address);
            case ChecklistRemark.HardWordsUsed(var hard) -> words.hardWordsUsed(String.join(" · ", hard));
            case ChecklistRemark.DeadlineSoon(var days) -> days == 0 ? words.deadlineToday() : words.deadlineSoon(days);
            case ChecklistRemark.DeadlineFar(var days) -> words.deadlineFar(days);
            case ChecklistRemark.AnotherDayInText(var day) -> words.anotherDayInText(reader.date(day));
        };
    }
}
