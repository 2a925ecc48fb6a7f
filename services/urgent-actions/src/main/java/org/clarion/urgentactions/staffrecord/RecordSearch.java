package org.clarion.urgentactions.staffrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.ListRequest;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.pages.SoughtWords;
import org.jspecify.annotations.Nullable;

/** What was asked of the record, as a question to the database. */
@ApplicationScoped
class RecordSearch {

    /** The database knows no days of the year 999999999, and none of the year -9999. */
    private static final int LAST_YEAR = 9999;

    static final String CLARION_ITSELF = "-";

    private static final int MOST_WORDS = 5;

    private final RecordedActNames names;
    private final RecordThings things;
    private final KnownMembers members;
    private final Reader reader;

    RecordSearch(RecordedActNames names, RecordThings things, KnownMembers members, Reader reader) {
        this.names = names;
        this.things = things;
        this.members = members;
        this.reader = reader;
    }

    /** The question; what cannot be understood of it is left out and noted among the mistakes. */
    RecordQuestion of(ListRequest asked, Mistakes mistakes) {
        var question = new RecordQuestion();
        var known = members.byId();
        person(question, asked.filter("person"), known);
        if (!asked.filter("act").isEmpty()) {
            question.doing(asked.filter("act"));
        }
        if (!asked.filter("service").isEmpty()) {
            question.in(asked.filter("service"));
        }
        action(asked).ifPresent(question::about);
        days(question, asked, mistakes);
        Arrays.stream(asked.search().toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> meaning(word, known))
                .forEach(question::with);
        return question;
    }

    /** The one action that was asked for. */
    Optional<UUID> action(ListRequest asked) {
        return uuid(asked.filter("action"));
    }

    private static void person(RecordQuestion question, String person, Map<UUID, String> known) {
        if (person.equals(CLARION_ITSELF)) {
            question.byClarionItself();
        } else if (!person.isEmpty()) {
            // With another key somebody may have had another pseudonym.
            question.by(known.entrySet().stream()
                    .filter(member -> member.getValue().equals(person)
                            || member.getKey().toString().equals(person))
                    .map(Map.Entry::getKey)
                    .toList());
        }
    }

    private void days(RecordQuestion question, ListRequest asked, Mistakes mistakes) {
        var from = day("from", asked, mistakes);
        var to = day("to", asked, mistakes);
        if (from != null && to != null && to.isBefore(from)) {
            mistakes.add("to", reader.words(RecordWords.class).mendOrder());
        }
        question.between(from, to);
    }

    private @Nullable LocalDate day(String field, ListRequest asked, Mistakes mistakes) {
        var typed = asked.filter(field).strip();
        try {
            var day = typed.isEmpty() ? null : LocalDate.parse(typed);
            if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
                throw new DateTimeParseException("no year of four figures", typed, 0);
            }
            return day;
        } catch (DateTimeParseException odd) {
            mistakes.add(field, reader.words(RecordWords.class).mendDay());
            return null;
        }
    }

    private RecordQuestion.Meaning meaning(String word, Map<UUID, String> known) {
        var sought = SoughtWords.of(word);
        return new RecordQuestion.Meaning(
                word,
                names.calledBy(word, reader.language()),
                known.entrySet().stream()
                        .filter(member -> sought.areIn(member.getValue()))
                        .map(Map.Entry::getKey)
                        .toList(),
                things.calledBy(word));
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }
}
