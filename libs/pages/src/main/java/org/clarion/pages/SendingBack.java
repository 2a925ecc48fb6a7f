package org.clarion.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a form that we did not take back to the person who sent it, with everything in it and a button that sends it
 * again: the synchroniser token (against request forgery) is fresh by then. Nobody else's page gets anything.
 */
@ApplicationScoped
public class SendingBack {

    private static final Set<String> OUR_OWN = Set.of(FormGuard.TOKEN, FormGuard.HONEYPOT);

    private final PostedForm form;
    private final HomeOrigin home;
    private final Reader reader;
    private final CurrentVertxRequest current;

    SendingBack(PostedForm form, HomeOrigin home, Reader reader, CurrentVertxRequest current) {
        this.form = form;
        this.home = home;
        this.reader = reader;
        this.current = current;
    }

    /**
     * What goes back.
     *
     * @param token the one it came with, for a person who will be somebody again; else a fresh one is written
     */
    record Returned(
            String title,
            String why,
            String path,
            List<PostedField> fields,
            boolean loggedOut,
            @Nullable String token) {

        public boolean isWithFile() {
            return fields.stream().anyMatch(field -> field.kind() == PostedField.Kind.FILE);
        }

        public boolean isShowing() {
            return fields.stream().anyMatch(PostedField::isShown);
        }
    }

    @CheckedTemplate(basePath = "pages", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance sentBack(Returned returned);

        static native TemplateInstance deskSentBack(Returned returned);
    }

    /** 401: the log-in ended while the form was open. The token stays, and fits again once the same person is back. */
    public Response sessionEnded(String path) {
        if (!home.sent(current.getCurrent().request())) {
            return Answers.refused();
        }
        var words = reader.words();
        var token = PostedFields.ofThisRequest().first(FormGuard.TOKEN);
        return answer(401, returned(words.loggedOut(), words.loggedOutText(), path, true, token));
    }

    /** 403: the form was open for too long, or our keys changed, or somebody else is logged in by now. */
    Response tokenPassed(String path) {
        form.renew(PostedFields.ofThisRequest().first(FormGuard.TOKEN));
        var words = reader.words();
        return answer(403, returned(words.onceMore(), words.onceMoreText(), path, false, null));
    }

    /** 422: the field for robots was filled in, and browsers do that too. It goes back empty. */
    Response trapped(String path) {
        var words = reader.words();
        return answer(422, returned(words.onceMore(), words.trappedText(), path, false, null));
    }

    /** A form whose token was good, where something else stood in the way. Nothing if this request brought none. */
    Optional<Response> accepted(int status, String title, String why) {
        var request = current.getCurrent();
        return request != null && form.isAccepted()
                ? Optional.of(
                        answer(status, returned(title, why, request.request().uri(), false, null)))
                : Optional.empty();
    }

    private static Returned returned(String title, String why, String path, boolean loggedOut, @Nullable String token) {
        var fields = PostedFields.ofThisRequest().all().stream()
                .filter(field -> !OUR_OWN.contains(field.name()))
                .toList();
        // Two slashes would begin the name of another house.
        return new Returned(title, why, path.replaceFirst("^[/\\\\]+", "/"), fields, loggedOut, token);
    }

    private Response answer(int status, Returned returned) {
        return Answers.page(
                status, reader.isAtTheDesk() ? Templates.deskSentBack(returned) : Templates.sentBack(returned));
    }
}
