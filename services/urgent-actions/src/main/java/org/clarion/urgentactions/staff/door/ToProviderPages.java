package org.clarion.urgentactions.staff.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;
import org.clarion.urgentactions.staff.signon.LeftByButton;
import org.clarion.urgentactions.staff.signon.SignOnDoor;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The way to the organisation's provider begins at a button of ours, whose form has a token: a link on another site logs nobody in. The
 * page that is shown for a moment goes on by itself; a redirect would count as the form's own, which may lead to this house alone.
 */
@Path("desk/login/with-provider")
@PermitAll
public class ToProviderPages {

    private final SignOnDoor door;

    ToProviderPages(SignOnDoor door) {
        this.door = door;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ToProvider(String way) implements TemplateInstance {}

    @POST
    public Response leave(@RestForm @Nullable String then, @RestForm @Nullable String again) {
        return door.isOn()
                ? Response.fromResponse(Answers.ok(new ToProvider(door.way(then))))
                        .cookie(LeftByButton.cookie(again != null))
                        .header("Cache-Control", "no-store")
                        .build()
                : Answers.missing();
    }
}
