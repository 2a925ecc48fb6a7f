package org.clarion.letters.kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clarion.contracts.Target;
import org.clarion.forgetting.KeptFact;
import org.clarion.forgetting.KeptPart;
import org.clarion.forgetting.KeptRow;
import org.clarion.forgetting.PersonalRows;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.sending.ErasingManuscripts;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.pages.Reader;

/** What somebody wrote, who they said they are, and what became of each letter. */
@ApplicationScoped
class LetterRows implements PersonalRows {

    private final Manuscripts manuscripts;
    private final Letters letters;
    private final Appeals appeals;
    private final ErasingManuscripts erasing;

    LetterRows(Manuscripts manuscripts, Letters letters, Appeals appeals, ErasingManuscripts erasing) {
        this.manuscripts = manuscripts;
        this.letters = letters;
        this.appeals = appeals;
        this.erasing = erasing;
    }

    @Override
    @Transactional
    public KeptPart keptOf(Set<String> person, Reader reader) {
        var words = reader.words(LetterKeptWords.class);
        return new KeptPart(
                words.title(),
                words.lead(),
                words.nothing(),
                manuscripts.by(person).stream().map(one -> row(one, reader)).toList());
    }

    private KeptRow row(Manuscript one, Reader reader) {
        var words = reader.words(LetterKeptWords.class);
        var facts = new ArrayList<KeptFact>();
        facts.add(new KeptFact("email", words.email(), one.address()));
        facts.add(new KeptFact("name", words.name(), one.name()));
        facts.add(new KeptFact("town", words.town(), one.town()));
        facts.add(new KeptFact("country", words.country(), reader.country(one.country()), one.country()));
        one.subject().ifPresent(line -> facts.add(new KeptFact("subject", words.subject(), line)));
        facts.add(new KeptFact(
                "repliesTo",
                words.repliesTo(),
                words.replies(one.repliesTo()),
                one.repliesTo().name()));
        facts.add(new KeptFact("text", words.text(), one.text()));
        facts.add(new KeptFact(
                "language",
                words.language(),
                reader.language(one.letterLanguage().tag()),
                one.letterLanguage().tag()));
        facts.add(new KeptFact(
                "writtenAt",
                words.writtenAt(),
                reader.instant(one.writtenAt()),
                one.writtenAt().toString()));
        one.confirmedAt()
                .ifPresent(at ->
                        facts.add(new KeptFact("confirmedAt", words.confirmedAt(), reader.instant(at), at.toString())));
        facts.add(new KeptFact(
                "keptUntil",
                words.keptUntil(),
                reader.instant(one.keepUntil()),
                one.keepUntil().toString()));
        letters.of(one).forEach(letter -> facts.add(fate(letter, one, words)));
        return new KeptRow(
                "letter",
                one.id().toString(),
                words.letter(title(one, reader)),
                facts,
                one.confirmed() ? words.eraseConfirmed() : words.eraseUnconfirmed(),
                List.of());
    }

    private String title(Manuscript one, Reader reader) {
        return appeals.of(one.actionId())
                .map(appeal -> appeal.in(reader.language()).title())
                .orElse("–");
    }

    private KeptFact fate(Letter letter, Manuscript one, LetterKeptWords words) {
        var official = appeals.of(letter.actionId(), one.country())
                .flatMap(appeal -> appeal.target(letter.targetId()))
                .map(target -> target.in(one.letterLanguage().tag()))
                .map(Target::name)
                .orElse("–");
        return new KeptFact(
                "letter " + letter.id(),
                words.to(official),
                words.stage(letter.stage()),
                letter.stage().name());
    }

    @Override
    @Transactional
    public void eraseOne(Set<String> person, String id) {
        manuscripts.by(person).stream()
                .map(Manuscript::id)
                .filter(mine -> mine.toString().equals(id))
                .forEach(erasing::erase);
    }

    @Override
    @Transactional
    public Map<String, Long> erase(Set<String> person) {
        var mine = manuscripts.by(person).stream().map(Manuscript::id).sorted().toList();
        mine.forEach(erasing::erase);
        return Map.of("manuscript", (long) mine.size());
    }
}
