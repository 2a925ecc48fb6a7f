package org.clarion.deadletters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import org.clarion.outbox.DeadLetter;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The desk's pages of dead letters, filled. */
@RequestScoped
public class DeadLetterViews {

    private final Reader reader;

    DeadLetterViews(Reader reader) {
        this.reader = reader;
    }

    /** What has just been done, as a sentence. */
    public record Said(String kind, String sentence) {}

    TemplateInstance list(String path, Reviewing.Pile pile, Optional<Said> said) {
        return Templates.list(path, pile, said);
    }

    TemplateInstance again(String path, Reviewing.Pile pile) {
        return Templates.again(path, pile);
    }

    TemplateInstance one(String path, DeadLetter letter, Reason reason) {
        return Templates.one(path, letter, reason.text(), reason.mistakes());
    }

    TemplateInstance away(String path) {
        return Templates.away(path);
    }

    /** Only figures of ours stand in a sentence, whatever the address says. */
    Optional<Said> said(@Nullable String done, @Nullable String many) {
        var number = reader.number(number(many));
        return switch (done == null ? "" : done) {
            case "again" -> Optional.of(new Said("good", words().heardAgain(number)));
            case "overtaken" -> Optional.of(new Said("plain", words().overtaken(number)));
            case "dismissed" -> Optional.of(new Said("plain", words().dismissed()));
            case "gone" -> Optional.of(new Said("plain", words().gone()));
            default -> Optional.empty();
        };
    }

    /** What {@link Reviewing.Pile#latest()} was on the preview. */
    static Instant time(@Nullable String typed) {
        return Instant.ofEpochMilli(number(typed));
    }

    private static long number(@Nullable String typed) {
        try {
            return typed == null ? 0 : Long.parseLong(typed);
        } catch (NumberFormatException odd) {
            return 0;
        }
    }

    DeadLetterWords words() {
        return reader.words(DeadLetterWords.class);
    }

    @CheckedTemplate(basePath = "deadletters", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance list(String path, Reviewing.Pile pile, Optional<Said> said);

        static native TemplateInstance again(String path, Reviewing.Pile pile);

        static native TemplateInstance one(String path, DeadLetter letter, String reason, Mistakes mistakes);

        static native TemplateInstance away(String path);
    }
}
