package org.clarion.letters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.appeals.SettledTargets;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.OtherLanguage;
import org.clarion.pages.Reader;
import org.clarion.typed.TypingWords;

/** The way every page about a letter goes in and out: known action, still open, letter without mistakes. */
@ApplicationScoped
public class WritingRoom {

    private final Appeals appeals;
    private final Reader reader;
    private final Clock clock;
    private final PrintableText fonts;
    private final Looking looking;
    private final OtherLanguage otherLanguage;
    private final FindingWays ways;
    private final SettledTargets settled;

    WritingRoom(
            Appeals appeals,
            Reader reader,
            Clock clock,
            PrintableText fonts,
            Looking looking,
            OtherLanguage otherLanguage,
            FindingWays ways,
            SettledTargets settled) {
        this.appeals = appeals;
        this.reader = reader;
        this.clock = clock;
        this.fonts = fonts;
        this.looking = looking;
        this.otherLanguage = otherLanguage;
        this.ways = ways;
        this.settled = settled;
    }

    /** For an action that takes letters; else the page that says why not. */
    public Response enter(UUID actionId, Function<Appeal, Response> inside) {
        return enter(actionId, "", "", inside);
    }

    /**
     * The same, giving back what was written if the action ended meanwhile.
     *
     * @param country where the writer lives; empty while unknown
     */
    Response enter(UUID actionId, String written, String country, Function<Appeal, Response> inside) {
        return appeals.of(actionId, country)
                .map(appeal -> appeal.open(clock.instant())
                        ? inside.apply(appeal)
                        : Answers.gone(new EndedPage(appeal, appeal.in(reader.language()), written)))
                .orElseGet(Answers::missing);
    }

    /** For a letter without mistakes; else the form again. */
    public Response bring(UUID actionId, LetterForm form, Letter inside) {
        var draft = form.draft();
        return enter(actionId, draft.text(), draft.country(), appeal -> {
            var closed = settled.settled(actionId);
            var mistakes = Proofreading.of(form, draft, appeal, closed, reader);
            return mistakes.any()
                    ? Answers.mistaken(form(appeal, draft.without(closed), form.subjectLine(), mistakes))
                    : inside.take(appeal, draft);
        });
    }

    /** What is done with a letter that can go on. */
    public interface Letter {
        Response take(Appeal appeal, LetterDraft draft);
    }

    /** The form with what was typed. */
    WritePage form(Appeal appeal, LetterDraft draft, String subject, Mistakes mistakes) {
        otherLanguage.offer(appeal.letters(), LetterFields.of(draft, subject, "write"));
        return new WritePage(
                appeal,
                appeal.in(reader.language()),
                appeal.in(draft.language().tag()),
                draft,
                looking.beside(appeal, draft, subject),
                subject,
                reader.countries(),
                languages(),
                advice(appeal),
                words().textHint(reader.number(LetterDraft.LONGEST)),
                looking.place(appeal, draft),
                settled.settled(appeal.id()),
                groups(appeal, draft),
                mistakes);
    }

    /** The letter as it will look and the ways it can go. */
    public Response preview(Appeal appeal, LetterDraft draft, WayFields typed, Mistakes mistakes) {
        var beside = looking.beside(appeal, draft, typed.subjectLine());
        otherLanguage.offer(appeal.letters(), LetterFields.of(draft, typed.subjectLine(), ""));
        var page = new PreviewPage(
                appeal,
                appeal.in(reader.language()),
                draft,
                beside,
                ways.of(draft, beside, appeal),
                typed,
                fonts.unprintable(beside.letters()),
                looking.place(appeal, draft),
                groups(appeal, draft),
                mistakes);
        return mistakes.any() ? Answers.mistaken(page) : Answers.ok(page);
    }

    /** What stands beside the words while they are typed. */
    BesidePage beside(Appeal appeal, LetterDraft draft, String subject) {
        return new BesidePage(looking.beside(appeal, draft, subject));
    }

    /** The draft as letters of today. */
    public List<FinishedLetter> letters(Appeal appeal, LetterDraft draft) {
        return looking.letters(appeal, draft);
    }

    /** What a mail or a fax of this letter is called: as its writer wants it, or as we suggest. */
    public String subject(Appeal appeal, LetterDraft draft, WayFields typed) {
        return looking.beside(appeal, draft, typed.subjectLine()).subject();
    }

    /** Somebody who writes many finds each again: "letter-106-23-minister-of-justice-2026-11-29". */
    public String fileName(Appeal appeal, List<FinishedLetter> letters) {
        var day = today(appeal).toString();
        var names = letters.stream().map(letter -> letter.target().name()).toList();
        return words().fileName(appeal.numberInFiles(), FileWord.of(names, day)).replaceAll("\\p{Cf}", "");
    }

    /** The day it is where the action is. */
    public LocalDate today(Appeal appeal) {
        return looking.today(appeal);
    }

    /** The sentences of these pages in the reader's language. */
    public WritingWords words() {
        return reader.words(WritingWords.class);
    }

    /** What to mend in names and addresses, in the reader's language. */
    public TypingWords typingWords() {
        return reader.words(TypingWords.class);
    }

    private String advice(Appeal appeal) {
        var languages = reader.listed(appeal.sheet().preferredLanguages().stream()
                .map(reader::languageInSentence)
                .toList());
        return appeal.sheet().ownLanguageOk() ? words().adviceOwn(languages) : words().advice(languages);
    }

    /** A letter not yet begun: to nobody who has agreed already. */
    LetterDraft blank(Appeal appeal) {
        return LetterDraft.blank(appeal, reader.language()).without(settled.settled(appeal.id()));
    }

    private List<LanguageGroup> groups(Appeal appeal, LetterDraft draft) {
        return LanguageGroup.of(appeal, draft.country(), settled.settled(appeal.id()), reader);
    }

    private List<Choice> languages() {
        return Stream.of(LetterLanguage.values())
                .map(language -> new Choice(
                        language.tag(),
                        language == LetterLanguage.OTHER ? words().otherLanguage() : reader.language(language.tag())))
                .toList();
    }
}
