package org.clarion.urgentactions.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a pasted sheet says, part by part. A part that was not found is empty or absent, and a doubt says so.
 *
 * @param counter 106 in 106.23, or 0 when there was no number
 * @param year 2023 in 106.23, or 0
 * @param language the one the sheet is written in, BCP 47
 * @param leftOver lines that found no place in any part
 */
public record SheetReading(
        String title,
        String summary,
        int series,
        int counter,
        int year,
        @Nullable String aiIndex,
        @Nullable String country,
        @Nullable String zone,
        List<Sheet.Subject> subjects,
        List<Target> targets,
        List<String> preferredLanguages,
        boolean ownLanguageOk,
        @Nullable LocalDate actUntil,
        @Nullable String previous,
        String language,
        List<String> points,
        String sampleLetter,
        String background,
        List<Doubt> doubts,
        List<String> leftOver) {

    SheetReading withLeftOver(List<String> more) {
        return new SheetReading(
                title,
                summary,
                series,
                counter,
                year,
                aiIndex,
                country,
                zone,
                subjects,
                targets,
                preferredLanguages,
                ownLanguageOk,
                actUntil,
                previous,
                language,
                points,
                sampleLetter,
                background,
                doubts,
                Stream.concat(leftOver.stream(), more.stream()).toList());
    }
}
