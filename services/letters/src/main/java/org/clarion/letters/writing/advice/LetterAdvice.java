package org.clarion.letters.writing.advice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.writing.Body;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.letters.writing.PersonAtRisk;
import org.clarion.letters.writing.Review;
import org.clarion.letters.writing.Words;
import org.clarion.letters.writing.WritersPlace;
import org.clarion.pages.Reader;

/** All that is to be said about a letter's words, the most useful first. Nothing of it stops the letter. */
@ApplicationScoped
public class LetterAdvice {

    private final Reader reader;
    private final WayAdvice ways;

    LetterAdvice(Reader reader, WayAdvice ways) {
        this.reader = reader;
        this.ways = ways;
    }

    /** Whether paper gets there, and what else does; nothing where nobody can be written to on paper. */
    public Optional<Advice> way(Appeal appeal, List<FinishedLetter> letters, WritersPlace place, LocalDate today) {
        return ways.on(appeal, letters, place, today);
    }

    /** In the reader's language; nothing about a letter not yet begun. */
    public List<Advice> on(LetterDraft draft, Appeal appeal, List<FinishedLetter> letters) {
        var body = Body.of(draft.text());
        if (body.paragraphs().isEmpty()) {
            return List.of();
        }
        var said = Words.of(body.text());
        return Stream.of(
                        Stream.of(voice(draft, appeal)),
                        missing(draft, appeal).stream(),
                        people(said, appeal),
                        language(said, draft, appeal, letters),
                        tone(draft).stream(),
                        length(body).stream())
                .flatMap(each -> each)
                .toList();
    }

    private Advice voice(LetterDraft draft, Appeal appeal) {
        return Advice.of(
                switch (Review.of(draft, appeal).voice()) {
                    case SAMPLE -> words().voiceSample();
                    case HALF -> words().voiceHalf();
                    case MOSTLY_OWN -> words().voiceMostlyOwn();
                    case OWN -> words().voiceOwn();
                });
    }

    private Optional<Advice> missing(LetterDraft draft, Appeal appeal) {
        var shown = appeal.in(reader.language()).points();
        var missing = Review.of(draft, appeal).missing().stream()
                .filter(point -> point < shown.size())
                .map(shown::get)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Advice(words().missing(), missing, false));
    }

    private Stream<Advice> people(Words said, Appeal appeal) {
        return PersonAtRisk.all(appeal).stream()
                .filter(person -> !person.isNamedInFull(said))
                .map(person -> Advice.of(
                        person.isNamedIn(said)
                                ? words().nameInFull(person.name(reader.locale()))
                                : words().nameLacks(person.name(reader.locale()))));
    }

    /** First whether it is in the language it says; then who of its readers reads another one better. */
    private Stream<Advice> language(Words said, LetterDraft draft, Appeal appeal, List<FinishedLetter> letters) {
        var chosen = draft.language();
        var other = LanguageGuess.of(said).filter(guess -> !guess.equals(chosen.tag()));
        if (other.isPresent()
                && (chosen != LetterLanguage.OTHER || LetterLanguage.of(other.get()) != LetterLanguage.OTHER)) {
            return Stream.of(Advice.urgent(words().languageSeems(reader.languageInSentence(other.get()))));
        }
        return letters.stream()
                .map(FinishedLetter::target)
                .filter(target -> target.language() != null && LetterLanguage.of(target.language()) != chosen)
                .map(target -> Advice.of(words().readsBest(
                                target.name(), reader.languageInSentence(String.valueOf(target.language())))));
    }

    private Optional<Advice> tone(LetterDraft draft) {
        var harsh = Tone.harsh(draft.text(), draft.language());
        return harsh.isEmpty() ? Optional.empty() : Optional.of(Advice.of(words().harsh(reader.listed(harsh))));
    }

    private Optional<Advice> length(Body body) {
        return PageFit.fits(body.paragraphs()) ? Optional.empty() : Optional.of(Advice.of(words().longerThanAPage()));
    }

    private AdviceWords words() {
        return reader.words(AdviceWords.class);
    }
}
