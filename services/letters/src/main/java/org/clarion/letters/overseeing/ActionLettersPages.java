package org.clarion.letters.overseeing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.letters.answering.OfficialAnswer;
import org.clarion.letters.answering.OfficialAnswers;
import org.clarion.letters.answering.Position;
import org.clarion.letters.answering.TargetPositions;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.reviewing.ReviewChoice;
import org.clarion.letters.reviewing.ReviewChoices;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The letters of one action at the desk: where they are by official, what is read of them, where officials stand. */
@Path("/desk/letters/actions/{actionId}")
public class ActionLettersPages {

    /** The ledger and its settings. */
    @CheckedTemplate(basePath = "overseeing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ActionLetters(
            Appeal appeal,
            List<TargetLedger> officials,
            ReviewChoice review,
            List<Choice> positions,
            int answers,
            String done,
            int heldBack)
            implements TemplateInstance {}

    /** What officials answered. */
    @CheckedTemplate(basePath = "overseeing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficialsAnswers(Appeal appeal, List<ShownAnswer> answers) implements TemplateInstance {}

    /** One of them, and whose it is. */
    public record ShownAnswer(String official, OfficialAnswer answer) {}

    private final Appeals appeals;
    private final TargetLedgers ledgers;
    private final ReviewChoices reviews;
    private final TargetPositions positions;
    private final OfficialAnswers answers;
    private final Reader reader;

    ActionLettersPages(
            Appeals appeals,
            TargetLedgers ledgers,
            ReviewChoices reviews,
            TargetPositions positions,
            OfficialAnswers answers,
            Reader reader) {
        this.appeals = appeals;
        this.ledgers = ledgers;
        this.reviews = reviews;
        this.positions = positions;
        this.answers = answers;
        this.reader = reader;
    }

    @GET
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response show(
            @RestPath UUID actionId, @RestQuery @DefaultValue("") String done, @RestQuery @DefaultValue("0") int held) {
        return of(
                actionId,
                appeal -> Answers.ok(new ActionLetters(
                        appeal,
                        ledgers.of(appeal, reader.language()),
                        reviews.of(actionId),
                        stands(),
                        Math.toIntExact(answers.countOf(actionId)),
                        done,
                        held)));
    }

    /** Who opens them is on record: an answer may name the writer of a letter. */
    @GET
    @Path("answers")
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response answers(@RestPath UUID actionId) {
        return of(
                actionId,
                appeal -> Answers.ok(new OfficialsAnswers(
                        appeal,
                        answers.read(actionId).stream()
                                .map(answer -> new ShownAnswer(nameOf(answer, appeal), answer))
                                .toList())));
    }

    @POST
    @Path("review")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response review(@RestPath UUID actionId, @RestForm @Nullable String choice) {
        return of(actionId, appeal -> {
            Stream.of(ReviewChoice.values())
                    .filter(one -> one.name().equals(choice))
                    .forEach(one -> reviews.choose(actionId, one));
            return done(actionId, "review");
        });
    }

    @POST
    @Path("officials/{targetId}")
    @RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public Response judge(
            @RestPath UUID actionId,
            @RestPath UUID targetId,
            @RestForm @Nullable String stands,
            @RestForm @Nullable String stop) {
        return of(actionId, appeal -> {
            var held = Stream.of(Position.values())
                    .filter(one ->
                            one.name().equals(stands) && appeal.target(targetId).isPresent())
                    .mapToInt(one -> positions.judge(actionId, targetId, one, "yes".equals(stop)))
                    .sum();
            return done(actionId, "position&held=" + held);
        });
    }

    private List<Choice> stands() {
        var words = reader.words(OverseeingWords.class);
        return Stream.of(Position.values())
                .map(one -> new Choice(one.name(), words.position(one)))
                .toList();
    }

    private String nameOf(OfficialAnswer answer, Appeal appeal) {
        return appeal.target(answer.targetId())
                .map(target -> target.in(reader.language()).name())
                .orElse("–");
    }

    private Response of(UUID actionId, Function<Appeal, Response> page) {
        return appeals.of(actionId).map(page).orElseGet(Answers::missing);
    }

    private Response done(UUID actionId, String what) {
        return Answers.seeOther(reader.to("/desk/letters/actions/" + actionId + "?done=" + what));
    }
}
