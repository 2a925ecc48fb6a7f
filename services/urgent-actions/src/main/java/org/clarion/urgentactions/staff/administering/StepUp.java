package org.clarion.urgentactions.staff.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Supplier;
import org.clarion.pages.Answers;
import org.clarion.pages.HeldForm;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.PasswordAgain;
import org.clarion.urgentactions.staff.ShownAgain;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.signon.SignOnDoor;

/**
 * Asks administrators once more who they are before they change how somebody gets in (step-up authentication; ASVS 5.0, 7.5.1): by
 * their password, or by the organisation's provider, once in ten minutes. What they typed waits in the page that asks.
 */
@ApplicationScoped
class StepUp {

    /** That the page which asks was seen. */
    private static final String ASKED = "asked";

    /** So called, it never goes back to a page: see {@code SendingBack}. */
    private static final String PASSWORD = "password";

    private final ShownAgain shown;
    private final PasswordAgain password;
    private final SignOnDoor door;
    private final Reader reader;

    StepUp(ShownAgain shown, PasswordAgain password, SignOnDoor door, Reader reader) {
        this.shown = shown;
        this.password = password;
        this.door = door;
        this.reader = reader;
    }

    /** @param provider what the provider is called; empty for whoever has a password here */
    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShowAgain(HeldForm held, String provider, Mistakes mistakes) implements TemplateInstance {}

    /** Does it, or answers with the page that asks first and then sends the same form once more. */
    Response before(HttpServerRequest request, Supplier<Response> deed) {
        var who = shown.who().orElse(null);
        if (who == null) {
            return Answers.missing();
        }
        if (shown.isBy(who, request)) {
            return deed.get();
        }
        var held = HeldForm.posted(request);
        var typed = held.first(PASSWORD).orElse("");
        if (held.first(ASKED).isPresent() && door.takesPasswordOf(who) && password.is(who, typed, request)) {
            return Response.fromResponse(deed.get()).cookie(shown.cookie(who)).build();
        }
        return ask(who, held);
    }

    private Response ask(StaffMember who, HeldForm held) {
        var provider = door.takesPasswordOf(who) ? "" : door.getName();
        var mistakes = Mistakes.none();
        if (held.first(ASKED).isPresent()) {
            mistakes.add(provider.isEmpty() ? PASSWORD : "go-on", mistake(provider));
        }
        var page = new ShowAgain(held.without(Set.of(ASKED, PASSWORD)), provider, mistakes);
        return mistakes.any() ? Answers.mistaken(page) : Answers.ok(page);
    }

    private String mistake(String provider) {
        var words = reader.words(StaffWords.class);
        return provider.isEmpty() ? words.againWrong() : words.againNotShown(provider);
    }
}
