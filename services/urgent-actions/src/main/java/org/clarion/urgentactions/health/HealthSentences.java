package org.clarion.urgentactions.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.parts.HouseService;
import org.clarion.urgentactions.parts.PartWords;
import org.jspecify.annotations.Nullable;

/** How the house is, in the reader's words. */
@ApplicationScoped
class HealthSentences {

    private final Reader reader;

    HealthSentences(Reader reader) {
        this.reader = reader;
    }

    /** The one sentence: all is well, or the worst that is not. */
    String inOneSentence(HouseState state) {
        return state.worst().map(worst -> of(worst, state)).orElseGet(words()::allWell);
    }

    String of(PartFault fault, HouseState state) {
        var words = words();
        var part = part(fault.part());
        return switch (fault.trouble()) {
            case KAFKA_AWAY -> words.kafkaAway(since(fault.since(), state.at()));
            case SILENT ->
                fault.since() == null ? words.neverHeard(part) : words.silent(part, since(fault.since(), state.at()));
            case DATABASE_AWAY -> words.databaseAway(part);
            case TOTALS_WRONG -> words.totalsWrong(fault.many());
            case DISK_LOW -> words.diskLow(part, bytes(fault.many()));
            case OUTBOX_WAITS -> words.outboxWaits(part, fault.many(), since(fault.since(), state.at()));
            case HEARS_LATE -> words.hearsLate(part, fault.many());
            case DEAD_LETTERS -> words.deadLetters(part, fault.many());
            case MAIL_WAITS -> words.mailWaits(part, fault.many(), since(fault.since(), state.at()));
            case TOTALS_UNCHECKED -> words.totalsUnchecked();
            case OTHER_VERSION -> words.otherVersion(part, version(fault.part(), state));
        };
    }

    String whatToDo(PartFault fault) {
        var words = words();
        return switch (fault.trouble()) {
            case KAFKA_AWAY -> words.kafkaAwayDo();
            case SILENT ->
                words.silentDo(fault.part() == null ? "" : fault.part().service());
            case DATABASE_AWAY -> words.databaseAwayDo();
            case TOTALS_WRONG -> words.totalsWrongDo();
            case DISK_LOW -> words.diskLowDo();
            case OUTBOX_WAITS -> words.outboxWaitsDo();
            case HEARS_LATE -> words.hearsLateDo();
            case DEAD_LETTERS -> words.deadLettersDo();
            case MAIL_WAITS -> words.mailWaitsDo();
            case TOTALS_UNCHECKED -> words.totalsUncheckedDo();
            case OTHER_VERSION -> words.otherVersionDo();
        };
    }

    /** "3 minutes". */
    String since(@Nullable Instant since, Instant now) {
        var time = Duration.between(since == null ? now : since, now);
        if (time.toMinutes() < 1) {
            return words().justNow();
        }
        if (time.toHours() < 1) {
            return words().minutes(time.toMinutes());
        }
        return time.toDays() < 2 ? words().hours(time.toHours()) : words().days(time.toDays());
    }

    String part(@Nullable HouseService part) {
        return part == null ? "" : reader.words(PartWords.class).service(part);
    }

    /** "2.4 GB", as disks are sold. */
    String bytes(long bytes) {
        var unit = bytes >= 1_000_000_000 ? "GB" : "MB";
        var size = unit.equals("GB") ? bytes / 1e9 : bytes / 1e6;
        return reader.number(Math.round(size * 10) / 10.0) + "\u00A0" + unit;
    }

    private static String version(@Nullable HouseService part, HouseState state) {
        var said = part == null ? null : state.heard().get(part);
        return said == null ? "" : said.version();
    }

    HealthWords words() {
        return reader.words(HealthWords.class);
    }
}
