package org.clarion.letters.confirming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.reviewing.HeldTexts;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.pages.Answers;
import org.clarion.pages.HowItEnds;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where the link in the mail leads. Looking changes nothing: mail scanners follow links too. Only the button sends. */
@Path("/letters/confirm/{secret}")
public class ConfirmingPages {

    /** The letters and the button. */
    @CheckedTemplate(basePath = "confirming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmLetter(
            String path,
            Appeal appeal,
            SheetText text,
            List<FinishedLetter> letters,
            boolean open,
            boolean wanted,
            boolean repliesHere)
            implements TemplateInstance {}

    /** What became of them. */
    @CheckedTemplate(basePath = "confirming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterFate(
            String path,
            String done,
            Appeal appeal,
            SheetText text,
            List<OpenedManuscript.Fate> fates,
            boolean lost,
            boolean heldBack,
            boolean together,
            @Nullable LetterDraft others,
            boolean counted,
            ReadByStaff read,
            boolean reply,
            boolean repliesHere,
            LocalDate keptUntil,
            HowItEnds howItEnds)
            implements TemplateInstance {}

    /** Nothing was sent and nothing is kept. */
    @CheckedTemplate(basePath = "confirming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LetterDiscarded() implements TemplateInstance {}

    /** Part of the link is missing. */
    @CheckedTemplate(basePath = "confirming", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DamagedLink() implements TemplateInstance {}

    private final Confirming confirming;
    private final HeldTexts texts;
    private final PrivateLinks links;
    private final Reader reader;
    private final Clock clock;

    ConfirmingPages(Confirming confirming, HeldTexts texts, PrivateLinks links, Reader reader, Clock clock) {
        this.confirming = confirming;
        this.texts = texts;
        this.links = links;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    public Response look(@RestPath String secret, @RestQuery @DefaultValue("") String done) {
        return opening(secret, whole -> confirming.look(whole).map(opened -> page(whole, opened, done)));
    }

    @POST
    public Response confirm(@RestPath String secret) {
        return opening(
                secret, whole -> confirming.confirm(whole).map(opened -> Answers.seeOther(reader.to(path(whole)))));
    }

    @POST
    @Path("discard")
    public Response discard(@RestPath String secret) {
        return opening(
                secret,
                whole -> confirming.discard(whole) ? Optional.of(Answers.ok(new LetterDiscarded())) : Optional.empty());
    }

    /** A link that was cut short is not one that was used: whoever has it can still copy the whole. */
    private static Response opening(String secret, Function<Secret, Optional<Response>> inside) {
        return Secret.endOf(secret)
                .map(whole -> inside.apply(whole).orElseGet(Answers::gone))
                .orElseGet(() -> Answers.page(404, new DamagedLink()));
    }

    private Response page(Secret secret, OpenedManuscript opened, String done) {
        var appeal = opened.appeal();
        var text = appeal.in(reader.language());
        var manuscript = opened.manuscript();
        if (manuscript.confirmed()) {
            var keptUntil = appeal.day(manuscript.keepUntil());
            var fates = opened.fates(links, confirming.gathered(opened));
            var howItEnds = new HowItEnds(appeal.id(), "letters", manuscript.address(), null);
            return Answers.ok(new LetterFate(
                    path(secret),
                    done,
                    appeal,
                    text,
                    fates,
                    opened.lost(),
                    opened.heldBack(),
                    fates.stream().anyMatch(OpenedManuscript.Fate::together),
                    fates.stream().anyMatch(OpenedManuscript.Fate::heldBack) ? confirming.forOthers(opened) : null,
                    opened.counted(),
                    read(opened),
                    opened.mayBeAnswered() && !opened.repliesHere(),
                    opened.repliesHere(),
                    keptUntil,
                    howItEnds));
        }
        var on = appeal.day(manuscript.writtenAt());
        var letters = FinishedLetter.all(opened.draft(), appeal, on);
        return Answers.ok(new ConfirmLetter(
                path(secret),
                appeal,
                text,
                letters,
                appeal.open(clock.instant()),
                confirming.isWanted(opened),
                opened.repliesHere()));
    }

    /** What staff did with it, for the writer. */
    private ReadByStaff read(OpenedManuscript opened) {
        return ReadByStaff.of(opened, texts.of(opened.manuscript().id()));
    }

    private static String path(Secret secret) {
        return "/letters/confirm/" + secret.text();
    }
}
