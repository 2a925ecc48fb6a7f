package org.clarion.urgentactions.sheets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.TargetWords;
import org.clarion.urgentactions.sheets.Need.LongPart;
import org.clarion.urgentactions.sheets.Need.ManyParts;
import org.jspecify.annotations.Nullable;

/**
 * How long the parts of a sheet may be. All of them together must fit into one message to the other services, whatever
 * the script they are written in.
 */
final class Lengths {

    private static final int LINE = 200;
    private static final int INDEX = 40;
    private static final int SUMMARY = 5_000;
    private static final int LETTER = 10_000;
    private static final int BACKGROUND = 20_000;
    private static final int OUTCOME = 5_000;
    private static final int POINT = 500;
    private static final int CHANGE = 500;
    private static final int MOST = 20;
    private static final int ADDRESS_LINES = 8;
    private static final int MOST_LANGUAGES = 12;
    /** Bytes, of the million that a message has: names, addresses and outcomes want some too. */
    private static final int ALL_TEXTS = 600_000;

    private final List<Lack> found = new ArrayList<>();

    private Lengths() {}

    /** What is too long, at its field. */
    static List<Lack> exceeded(Draft draft) {
        var lengths = new Lengths();
        lengths.check("aiIndex", LongPart.AI_INDEX, draft.aiIndex(), INDEX);
        lengths.check("previous", LongPart.PREVIOUS, draft.previous(), LINE);
        lengths.count("subjects", draft.subjects(), MOST, ManyParts.SUBJECTS);
        draft.subjects().forEach(subject -> {
            lengths.check("subjects", LongPart.SUBJECT, subject.name(), LINE);
            lengths.check("subjects", LongPart.PRONOUNS, subject.pronouns(), INDEX);
            if (subject.words() != null) {
                subject.words().forEach((language, words) -> {
                    lengths.check(language + ".subjects", LongPart.SUBJECT, words.name(), LINE);
                    lengths.check(language + ".subjects", LongPart.PRONOUNS, words.pronouns(), INDEX);
                });
            }
        });
        lengths.count("targets", draft.targets(), MOST, ManyParts.TARGETS);
        for (var at = 0; at < draft.targets().size(); at++) {
            lengths.check(draft.targets().get(at), "targets." + at + ".");
        }
        lengths.count("languages", List.copyOf(draft.texts().keySet()), MOST_LANGUAGES, ManyParts.LANGUAGES);
        draft.texts().forEach(lengths::check);
        lengths.checkAll(draft);
        return lengths.found;
    }

    /** What is too long in a text on what happened. */
    static List<Lack> exceeded(String field, String outcome) {
        var lengths = new Lengths();
        lengths.check(field, LongPart.TEXT, outcome, OUTCOME);
        return lengths.found;
    }

    /** Whether a sheet with its outcome still fits into one message; what is too much stands at {@code field}. */
    static List<Lack> exceededInAll(Draft told, String field) {
        var lengths = new Lengths();
        lengths.checkAll(told, field);
        return lengths.found;
    }

    /** What is wrong with the word on why something was done: that there is none, or too much of it. */
    static List<Lack> ofReason(String why) {
        return why.isBlank() ? List.of(new Lack("reason", Need.Wanted.REASON)) : exceeded("reason", why);
    }

    /** What is too long in a word on what changed. */
    static List<Lack> ofChange(String field, String words) {
        var lengths = new Lengths();
        lengths.check(field, LongPart.TEXT, words, CHANGE);
        return lengths.found;
    }

    private void check(Target target, String field) {
        check(field + "name", LongPart.NAME, target.name(), LINE);
        check(field + "office", LongPart.OFFICE, target.office(), LINE);
        check(field + "salutation", LongPart.SALUTATION, target.salutation(), LINE);
        check(field + "handle", LongPart.HANDLE, target.handle(), LINE);
        check(field + "phone", LongPart.PHONE, target.phone(), LINE);
        check(field + "fax", LongPart.FAX, target.fax(), LINE);
        count(field + "address", target.address(), ADDRESS_LINES, ManyParts.ADDRESS_LINES);
        target.address().forEach(line -> check(field + "address", LongPart.ADDRESS_LINE, line, LINE));
        if (target.words() != null) {
            target.words().forEach((language, words) -> check(words, field + language + "."));
        }
    }

    private void check(TargetWords words, String field) {
        check(field + "name", LongPart.NAME, words.name(), LINE);
        check(field + "office", LongPart.OFFICE, words.office(), LINE);
        check(field + "salutation", LongPart.SALUTATION, words.salutation(), LINE);
    }

    /** A message has a length in bytes, and a letter beyond Latin has two of them or three. */
    private void checkAll(Draft draft) {
        checkAll(draft, "languages");
    }

    private void checkAll(Draft draft, String field) {
        var bytes = draft.texts().values().stream()
                .flatMap(Lengths::parts)
                .filter(Objects::nonNull)
                .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        if (bytes > ALL_TEXTS) {
            found.add(new Lack(field, new Need.ShorterInAll(ALL_TEXTS, bytes)));
        }
    }

    private static Stream<@Nullable String> parts(SheetText text) {
        var asked = Stream.of(text.title(), text.summary(), text.sampleLetter(), text.background());
        var told = Stream.of(text.outcome(), text.saidBy(), text.thanks(), text.next());
        return Stream.of(asked, told, text.points().stream()).flatMap(parts -> parts);
    }

    private void check(String language, SheetText text) {
        check(language + ".title", LongPart.TITLE, text.title(), LINE);
        check(language + ".summary", LongPart.SUMMARY, text.summary(), SUMMARY);
        count(language + ".points", text.points(), MOST, ManyParts.POINTS);
        text.points().forEach(point -> check(language + ".points", LongPart.POINT, point, POINT));
        check(language + ".sampleLetter", LongPart.SAMPLE_LETTER, text.sampleLetter(), LETTER);
        check(language + ".background", LongPart.TEXT, text.background(), BACKGROUND);
    }

    private void check(String field, LongPart part, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            found.add(new Lack(field, new Need.Shorter(part, most, text.length())));
        }
    }

    private void count(String field, List<?> there, int most, ManyParts parts) {
        if (there.size() > most) {
            found.add(new Lack(field, new Need.Fewer(parts, most)));
        }
    }
}
