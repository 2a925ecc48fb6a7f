package org.clarion.urgentactions.showing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;
import org.clarion.typed.LanguageList;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.totals.ActionTotals;
import org.jspecify.annotations.Nullable;

/**
 * A published action in the eyes of one reader.
 *
 * @param language the one the text is in: the reader's if the sheet has it, else its own
 */
public record ShownAction(Sheet sheet, String language, ActionTotals totals, boolean open) {

    static ShownAction to(String readersLanguage, Sheet sheet, ActionTotals totals, Instant now) {
        var language = sheet.texts().containsKey(readersLanguage) ? readersLanguage : sheet.originalLanguage();
        return new ShownAction(sheet, language, totals, sheet.endedAt() == null && now.isBefore(sheet.endsAt()));
    }

    /** The same in another of its languages; as it is where it does not have that one. */
    ShownAction in(String other) {
        return sheet.texts().containsKey(other) ? new ShownAction(sheet, other, totals, open) : this;
    }

    public boolean speaks(String other) {
        return sheet.texts().containsKey(other);
    }

    /** The languages in which this reader may have it beside the one they see; those of our pages have a switch of their own. */
    public List<String> alsoIn(String reader) {
        return sheet.texts().keySet().stream()
                .filter(other -> !other.equals(language))
                .filter(other -> other.equals(reader) || !OurLanguages.have(other))
                .sorted()
                .toList();
    }

    /** A language as its speakers call it. */
    public String called(String other) {
        return LanguageList.name(other, Locale.of(other));
    }

    public UUID id() {
        return sheet.actionId();
    }

    public SheetText text() {
        return sheet.texts().get(language);
    }

    /** Whether the text is the one the sheet was published in: salutations are of that language. */
    public boolean inItsOwnLanguage() {
        return language.equals(sheet.originalLanguage());
    }

    /** An official as the text's language names and greets them. */
    public Target named(Target target) {
        return target.in(language);
    }

    /** The language an official's name and office stand in; without words of the text's own, the one the officials read. */
    public String languageOf(Target target) {
        var said = target.said(language);
        return said.name() != null || said.office() != null ? language : readBy(target);
    }

    /** Whether a letter in the text's language knows how to greet an official. */
    public boolean greets(Target target) {
        return inItsOwnLanguage() || target.said(language).salutation() != null;
    }

    /** The language an official reads best, as far as the sheet says. */
    public String readBy(Target target) {
        return Optional.ofNullable(target.language())
                .orElseGet(() -> sheet.preferredLanguages().stream().findFirst().orElse(sheet.originalLanguage()));
    }

    /** The official as the envelope has them, where their own language names them otherwise than this page. */
    public Optional<Target> envelope(Target target) {
        var theirs = target.in(readBy(target));
        var here = named(target);
        return Optional.of(theirs)
                .filter(named -> !named.name().equals(here.name()) || !Objects.equals(named.office(), here.office()));
    }

    /** Whom it is about, as the text's language calls them. */
    public List<Subject> subjects() {
        return sheet.subjects().stream().map(subject -> subject.in(language)).toList();
    }

    /** The language a name of theirs stands in. */
    public String languageOf(Subject subject) {
        return subject.speaks(language) ? language : sheet.originalLanguage();
    }

    public String number() {
        return sheet.number();
    }

    /** Whether its place alone does not tell it from another: a sheet and its correction. */
    public boolean isNamedByKind() {
        return tellsApart(sheet.kind());
    }

    static boolean tellsApart(@Nullable SheetKind kind) {
        return kind == SheetKind.EXTENSION || kind == SheetKind.CORRECTION || kind == SheetKind.STOP;
    }

    /** Whether another sheet took its place: what happened is told there. */
    public boolean isReplaced() {
        return sheet.replacedBy() != null && outcome().isEmpty();
    }

    public boolean ended() {
        return sheet.endedAt() != null;
    }

    /** The day it was over, where it happens. */
    public LocalDate overOn() {
        return sheet.endedAt() == null
                ? sheet.actUntil()
                : LocalDate.ofInstant(sheet.endedAt(), ZoneId.of(sheet.zone()));
    }

    public List<Target> officials() {
        return sheet.targets().stream()
                .filter(target -> target.role() == Target.Role.PRIMARY)
                .map(this::named)
                .toList();
    }

    public List<Target> copies() {
        return sheet.targets().stream()
                .filter(target -> target.role() == Target.Role.COPY)
                .map(this::named)
                .toList();
    }

    public boolean byPost() {
        return officials().stream().anyMatch(official -> !official.address().isEmpty());
    }

    public boolean byMail() {
        return officials().stream().anyMatch(official -> official.email() != null);
    }

    /** The officials who can be called, faxed or addressed in public, apart from letters. */
    public List<Target> direct() {
        return officials().stream()
                .filter(official -> official.phone() != null || official.fax() != null || official.handle() != null)
                .toList();
    }

    /** Whom it is about; nobody where the sheet names none. */
    public InDanger inDanger() {
        return InDanger.of(subjects());
    }

    public Opening opening() {
        return Opening.of(text().summary());
    }

    /** What a messenger or a search engine shows of the page: what happened, or how it ended. */
    public String inShort() {
        return Opening.shortened(ended() && !outcome().isEmpty() ? outcome().getFirst() : text().summary());
    }

    public List<String> background() {
        return Opening.paragraphs(text().background());
    }

    public List<String> outcome() {
        var outcome = sheet.texts().get(outcomeLanguage()).outcome();
        return Opening.paragraphs(outcome != null ? outcome : "");
    }

    /** The words on what happened, all in one language. */
    public SheetText told() {
        return Objects.requireNonNull(sheet.texts().get(outcomeLanguage()));
    }

    /** The one what happened is told in: the text's, or the sheet's own where nobody has translated it yet. */
    public String outcomeLanguage() {
        return text().outcome() != null ? language : sheet.originalLanguage();
    }

    public String totalsPath() {
        return "/actions/" + id() + "/totals.json";
    }
}
