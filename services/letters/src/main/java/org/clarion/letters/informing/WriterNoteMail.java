package org.clarion.letters.informing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.confirming.Secret;
import org.clarion.letters.informing.NoteContent.Addressee;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.reviewing.HeldText;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.writing.PlainText;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.Wording;
import org.clarion.pages.mails.HouseMail;
import org.clarion.privacy.Pseudonyms;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * A mail to a writer. Their own text stands in it only where it goes back to them: by pressing the button they have shown that
 * the address is theirs.
 */
@ApplicationScoped
class WriterNoteMail {

    @CheckedTemplate(basePath = "informing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WriterNoteText(NoteContent note, String language) implements TemplateInstance {}

    @CheckedTemplate(basePath = "informing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WriterNotePage(NoteContent note, String language) implements TemplateInstance {}

    private final HouseMail house;
    private final PrivateLinks links;
    private final Pseudonyms pseudonyms;
    private final String address;

    WriterNoteMail(
            HouseMail house,
            PrivateLinks links,
            Pseudonyms pseudonyms,
            @ConfigProperty(name = "clarion.address") String address) {
        this.house = house;
        this.links = links;
        this.pseudonyms = pseudonyms;
        this.address = address;
    }

    /** @param held what staff decided on it, if they did */
    Mail of(WriterNoteKind kind, Manuscript writer, List<Letter> letters, Appeal appeal, @Nullable HeldText held) {
        var language = writer.pageLanguage();
        var title = appeal.in(language).title();
        var givenBack = kind == WriterNoteKind.GIVEN_BACK && held != null;
        var note = new NoteContent(
                kind,
                title,
                link("/letters/confirm/" + Secret.of(writer.id(), pseudonyms).text(), language),
                givenBack ? held.why().orElse(null) : null,
                givenBack ? held.words() : "",
                givenBack ? PlainText.paragraphs(writer.text()) : List.of(),
                kind == WriterNoteKind.DID_THEY_REPLY ? addressees(letters, appeal, language) : List.of(),
                left(letters, appeal, language),
                language);
        return house.write(
                new Address(writer.address()),
                language,
                Bundles.of(InformingWords.class, language).subject(kind, title),
                new WriterNoteText(note, language),
                new WriterNotePage(note, language));
    }

    /** The last of those that they are asked about. */
    private static String left(List<Letter> letters, Appeal appeal, String language) {
        return letters.stream()
                .filter(Letter::mayBeAnswered)
                .flatMap(letter -> letter.finishedAt().stream())
                .max(Comparator.naturalOrder())
                .map(at -> Wording.in(Locale.of(language)).date(appeal.day(at)))
                .orElse("");
    }

    private List<Addressee> addressees(List<Letter> letters, Appeal appeal, String language) {
        return letters.stream()
                .filter(Letter::mayBeAnswered)
                .flatMap(letter -> appeal
                        .target(letter.targetId())
                        .map(target ->
                                new Addressee(target.in(language).name(), link(links.path(letter.id()), language)))
                        .stream())
                .toList();
    }

    private String link(String path, String language) {
        return address + path + "?lang=" + language;
    }
}
