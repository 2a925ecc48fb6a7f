package org.clarion.supporters.steering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.PreviewFrame;
import org.clarion.access.Roles;
import org.clarion.mail.Address;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.typed.OurLanguages;
import org.jboss.resteasy.reactive.RestForm;

/** A test mail to oneself: of a mailing, or of a sheet that a browser carries here from the desk. */
@Path("/desk/alerts/test")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class TestMailPages {

    private static final String LIST = "/desk/alerts";

    private final OwnAddress own;
    private final PreviewFrame frame;
    private final MailingViews views;
    private final AlertedActions actions;
    private final TestMails tests;
    private final Reader reader;

    TestMailPages(
            OwnAddress own,
            PreviewFrame frame,
            MailingViews views,
            AlertedActions actions,
            TestMails tests,
            Reader reader) {
        this.own = own;
        this.frame = frame;
        this.views = views;
        this.actions = actions;
        this.tests = tests;
        this.reader = reader;
    }

    /**
     * What became of it.
     *
     * @param known whether it could be said to whom and of what
     */
    @CheckedTemplate(basePath = "steering", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TestMail(boolean known, boolean went, String back) implements TemplateInstance {}

    @POST
    public Response send(
            @RestForm("me") @DefaultValue("") String me,
            @RestForm("mailing") @DefaultValue("") String mailing,
            @RestForm("carried") @DefaultValue("") String sheet,
            @RestForm("in") @DefaultValue("") String in) {
        var address = own.read(me).orElse(null);
        if (address == null) {
            return passed();
        }
        return sheet.isEmpty()
                ? ofMailing(address, mailing, OurLanguages.have(in) ? in : reader.language())
                : frame.open(sheet, in, opened -> {
                    var one = opened.carried().sheet();
                    var back = opened.carried().back();
                    return answer(
                            tests.send(address, one, opened.language()) instanceof Accepted,
                            one.actionId(),
                            back == null ? "/desk/actions/" + one.actionId() : back);
                });
    }

    private Response ofMailing(Address address, String id, String language) {
        return id(id).flatMap(views::of)
                .map(MailingView::line)
                .flatMap(line -> actions.of(line.actionId())
                        .map(sheet -> answer(
                                tests.send(address, line.kind(), sheet, language) instanceof Accepted,
                                line.actionId(),
                                line.path())))
                .orElseGet(TestMailPages::passed);
    }

    private Response answer(boolean went, UUID action, String back) {
        if (went) {
            tests.record(action);
        }
        return Answers.page(went ? 200 : 502, new TestMail(true, went, back));
    }

    private static Response passed() {
        return Answers.gone(new TestMail(false, false, LIST));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
