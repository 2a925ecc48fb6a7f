package org.clarion.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of an urgent action: exactly what its page shows (field.md a.1).
 *
 * @param version grows with every change of the action; an older version never replaces a newer one
 * @param counter the first part of the number: 106 in 106.23
 * @param year the second part, four digits: 2023
 * @param series 1 for a first urgent action, 2 for a second and so on
 * @param country where it happens, ISO 3166-1 alpha-2
 * @param zone the IANA time zone in which the deadline's day ends
 * @param preferredLanguages in which targets should be addressed, BCP 47, best first
 * @param actUntil the last day to act, in {@code zone}; {@code endsAt} is the first instant after it
 * @param originalLanguage the language of the sheet as it was published: always a key of {@code texts}
 * @param texts what readers see, by language (BCP 47)
 * @param caseId the case it belongs to: two matters may share a number, so the number alone does not say; null in
 *     sheets of before there were cases
 * @param kind what it is among the sheets of its case; null where {@code caseId} is
 * @param replaces the sheet that ended because this one took its place
 * @param replacedBy the sheet that took its place: it ended without an outcome of its own
 * @param newer the sheet of its case that was launched last, where that is another: send readers on to it
 * @param outcomeKind how it turned out, once somebody has said so
 * @param announce what staff decided about telling people, the last decision about each kind of news; where nothing is
 *     said of the launch, the whole network is told of it, and of anything else nobody is
 * @param themes what it is about, in the order of the list; null where nobody has said
 */
public record Sheet(
        UUID actionId,
        long version,
        int counter,
        int year,
        int series,
        @Nullable String aiIndex,
        String country,
        String zone,
        List<Subject> subjects,
        List<Target> targets,
        List<String> preferredLanguages,
        boolean ownLanguageOk,
        LocalDate actUntil,
        Instant endsAt,
        Status status,
        Instant launchedAt,
        @Nullable Instant endedAt,
        @Nullable String previous,
        String originalLanguage,
        Map<String, SheetText> texts,
        @Nullable UUID caseId,
        @Nullable SheetKind kind,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
        @Nullable UUID newer,
        @Nullable OutcomeKind outcomeKind,
        @Nullable List<Announcement> announce,
        @Nullable List<Theme> themes) {

    /** A sheet of which nobody has said what it is about. */
    public Sheet(
            UUID actionId,
            long version,
            int counter,
            int year,
            int series,
            @Nullable String aiIndex,
            String country,
            String zone,
            List<Subject> subjects,
            List<Target> targets,
            List<String> preferredLanguages,
            boolean ownLanguageOk,
            LocalDate actUntil,
            Instant endsAt,
            Status status,
            Instant launchedAt,
            @Nullable Instant endedAt,
            @Nullable String previous,
            String originalLanguage,
            Map<String, SheetText> texts,
            @Nullable UUID caseId,
            @Nullable SheetKind kind,
            @Nullable UUID replaces,
            @Nullable UUID replacedBy,
            @Nullable UUID newer,
            @Nullable OutcomeKind outcomeKind,
            @Nullable List<Announcement> announce) {
        this(
                actionId,
                version,
                counter,
                year,
                series,
                aiIndex,
                country,
                zone,
                subjects,
                targets,
                preferredLanguages,
                ownLanguageOk,
                actUntil,
                endsAt,
                status,
                launchedAt,
                endedAt,
                previous,
                originalLanguage,
                texts,
                caseId,
                kind,
                replaces,
                replacedBy,
                newer,
                outcomeKind,
                announce,
                null);
    }

    /** A sheet that says nothing of its case. */
    public Sheet(
            UUID actionId,
            long version,
            int counter,
            int year,
            int series,
            @Nullable String aiIndex,
            String country,
            String zone,
            List<Subject> subjects,
            List<Target> targets,
            List<String> preferredLanguages,
            boolean ownLanguageOk,
            LocalDate actUntil,
            Instant endsAt,
            Status status,
            Instant launchedAt,
            @Nullable Instant endedAt,
            @Nullable String previous,
            String originalLanguage,
            Map<String, SheetText> texts) {
        this(
                actionId,
                version,
                counter,
                year,
                series,
                aiIndex,
                country,
                zone,
                subjects,
                targets,
                preferredLanguages,
                ownLanguageOk,
                actUntil,
                endsAt,
                status,
                launchedAt,
                endedAt,
                previous,
                originalLanguage,
                texts,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What it is about; nothing where nobody has said. */
    public List<Theme> about() {
        return themes == null ? List.of() : themes;
    }

    /** The number as sheets print it: 106.23. */
    public String number() {
        return numbered(counter, year);
    }

    /** The same of a sheet that is none yet. */
    public static String numbered(int counter, int year) {
        return "%d.%02d".formatted(counter, year % 100);
    }

    /** Where a published action stands. */
    public enum Status {
        LIVE,
        ENDED
    }

    /**
     * Who the action is about: a person or a group, with the pronouns they use.
     *
     * @param words the same in other languages than the sheet's original, by language (BCP 47); null in sheets of before
     *     they had several
     */
    public record Subject(
            String name,
            @Nullable String pronouns,
            @Nullable Map<String, SubjectWords> words) {

        /** Somebody who is named in one language only. */
        public Subject(String name, @Nullable String pronouns) {
            this(name, pronouns, null);
        }

        /** The same as this language names them; without words of its own they stay as they are. */
        public Subject in(String language) {
            var there = words == null ? null : words.get(language);
            return there == null ? this : new Subject(there.name(), there.pronouns(), words);
        }

        /** Whether this language has words of its own for them. */
        public boolean speaks(String language) {
            return words != null && words.containsKey(language);
        }
    }

    /** Who the action is about, in one language. */
    public record SubjectWords(String name, @Nullable String pronouns) {}

    /**
     * The words of a sheet in one language.
     *
     * @param points what a letter must ask for, one sentence each
     * @param outcome what happened, once the action has ended
     * @param saidBy who says so
     * @param thanks to those who acted
     * @param next what comes next, for whoever was in danger and for whoever acted
     */
    public record SheetText(
            String title,
            String summary,
            List<String> points,
            String sampleLetter,
            String background,
            @Nullable String outcome,
            @Nullable String saidBy,
            @Nullable String thanks,
            @Nullable String next) {

        /** Words about an action of which no more is said than what happened, if that. */
        public SheetText(
                String title,
                String summary,
                List<String> points,
                String sampleLetter,
                String background,
                @Nullable String outcome) {
            this(title, summary, points, sampleLetter, background, outcome, null, null, null);
        }
    }
}
