package org.clarion.letters.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.pages.NamesInWords;

/** A letter to one official as it will look, from the date to the signature. */
public record FinishedLetter(
        Target target,
        LetterLanguage language,
        Sender sender,
        String dateline,
        String greeting,
        List<String> paragraphs,
        List<String> closing) {

    /** Who writes, as much of it as they want to say. */
    public record Sender(String name, String town, String code, String country, List<String> address, String email) {

        static final Sender NOBODY = new Sender("", "", "", "", List.of(), "");
    }

    /** The letters of a draft, one for each official it goes to. */
    public static List<FinishedLetter> all(LetterDraft draft, Appeal appeal, LocalDate on) {
        var body = Body.of(draft.text());
        var recipients = draft.recipients(appeal);
        return recipients.stream()
                .map(target -> one(draft, appeal, on, target, body, recipients.size() == 1))
                .toList();
    }

    private static FinishedLetter one(
            LetterDraft draft, Appeal appeal, LocalDate on, Target target, Body body, boolean alone) {
        var language = draft.language();
        var closing = closing(draft, body);
        var ownGreeting = alone && !body.greeting().isEmpty();
        return new FinishedLetter(
                at(target, PostalBlock.lines(target, appeal.countryOf(target), draft.country())),
                language,
                sender(draft, closing),
                language.dateline(draft.town(), on, draft.country()),
                ownGreeting ? body.greeting() : LetterGreeting.of(target, appeal, language),
                target.role() == Target.Role.COPY ? forwarded(body, appeal, language) : body.paragraphs(),
                closing);
    }

    private static Target at(Target target, List<String> address) {
        return new Target(
                target.targetId(),
                target.role(),
                target.name(),
                target.office(),
                target.salutation(),
                address,
                target.email(),
                target.handle(),
                target.phone(),
                target.fax(),
                target.copyFor(),
                target.language(),
                target.words());
    }

    /** A place under a letter without a name would read as its signature. */
    private static Sender sender(LetterDraft draft, List<String> closing) {
        var signed = !draft.name().isEmpty() || closing.size() > 1;
        return signed
                ? new Sender(
                        draft.name(),
                        draft.town(),
                        draft.country(),
                        Residence.after(draft.town(), draft.country(), draft.language()),
                        List.of(),
                        "")
                : Sender.NOBODY;
    }

    /** An embassy is asked to pass the letter on to those it is meant for. */
    private static List<String> forwarded(Body body, Appeal appeal, LetterLanguage language) {
        var names = appeal.targets(Target.Role.PRIMARY).stream()
                .map(target -> target.in(language.tag()).name())
                .toList();
        return Stream.concat(
                        Stream.of(language.pleaseForward(NamesInWords.of(names, Locale.of(language.tag())))),
                        body.paragraphs().stream())
                .toList();
    }

    private static List<String> closing(LetterDraft draft, Body body) {
        if (body.closing().size() > 1) {
            return body.closing(); // signed by hand already
        }
        var words = body.closing().isEmpty()
                ? draft.language().closing()
                : body.closing().getFirst();
        return Stream.of(words, draft.name()).filter(line -> !line.isEmpty()).toList();
    }

    /** With what the sender wants answers to on the paper; it stands nowhere else. */
    public FinishedLetter from(List<String> address, String email) {
        var saidAlready = !address.isEmpty()
                && Residence.after(address.getLast(), sender.code(), language).isEmpty();
        var known = new Sender(
                sender.name(), sender.town(), sender.code(), saidAlready ? "" : sender.country(), address, email);
        return new FinishedLetter(target, language, known, dateline, greeting, paragraphs, closing);
    }

    /** Where its sender lives, as its language writes it: "Cusco, Perú". */
    public String place() {
        return language.place(sender.town(), sender.country());
    }

    /** The text of a mail: no date and no address, for the mail has its own. */
    public String asMail() {
        var parts = Stream.of(
                Stream.of(greeting),
                paragraphs.stream(),
                Stream.of(Stream.concat(closing.stream(), Stream.of(place()))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"))));
        return parts.flatMap(part -> part).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
