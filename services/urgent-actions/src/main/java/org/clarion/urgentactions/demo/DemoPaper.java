package org.clarion.urgentactions.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.PaperEntry;
import org.clarion.urgentactions.papers.PaperQuote;
import org.clarion.urgentactions.papers.PaperSubject;
import org.clarion.urgentactions.papers.PaperWords;
import org.clarion.urgentactions.papers.reading.DocumentReader;
import org.clarion.urgentactions.papers.reading.ReadDocument;

/** A document of the demo, in our own words, read as the desk reads one. Its speaker and every address are invented. */
enum DemoPaper {
    EXPULSIONS(
            "expulsions",
            "0d0c0000-0000-4000-8000-000000000001",
            PaperSubject.action(DemoSheet.SECOND.id()),
            PaperSubject.action(DemoSheet.FIRST.id())),
    HOME_AGAIN("home-again", "0d0c0000-0000-4000-8000-000000000002", PaperSubject.outcome(DemoSheet.WON.id()));

    private static final List<String> LANGUAGES = List.of("en", "es");

    private final String file;
    private final UUID id;
    private final List<PaperSubject> subjects;

    DemoPaper(String file, String id, PaperSubject... subjects) {
        this.file = file;
        this.id = UUID.fromString(id);
        this.subjects = List.of(subjects);
    }

    /** Always the same: a second start makes none. */
    UUID id() {
        return id;
    }

    List<PaperSubject> subjects() {
        return subjects;
    }

    PaperEntry entry() {
        var texts = LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), this::read));
        var first = texts.get(LANGUAGES.getFirst());
        return new PaperEntry(
                Objects.requireNonNull(first.kind()),
                first.index(),
                first.country(),
                first.date(),
                LANGUAGES.getFirst(),
                texts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                one -> new PaperWords(
                                        one.getValue().title(), one.getValue().text()))),
                LANGUAGES.stream()
                        .flatMap(language -> texts.get(language).quotes().stream()
                                .map(quote -> new PaperQuote(language, quote.words(), quote.speaker(), quote.office())))
                        .toList(),
                List.of(),
                contact(first));
    }

    ReadDocument read(String language) {
        try (var stream = DemoPaper.class.getResourceAsStream("/demo/" + file + "_" + language + ".txt")) {
            return DocumentReader.read(new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ContactEntry contact(ReadDocument read) {
        var contact = read.mediaContact();
        return contact == null
                ? ContactEntry.NOBODY
                : new ContactEntry(contact.name(), contact.phone(), contact.email(), true);
    }
}
