package org.clarion.urgentactions.evenings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.setting.Paper;
import org.clarion.setting.Typesetter;
import org.clarion.urgentactions.showing.ShownAction;

/** Where a group orders the paper for an evening. Nothing of it is stored. */
@Path("/desk/evenings")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class EveningPages {

    private final PackingForEvenings packing;
    private final Typesetter typesetter;
    private final Reader reader;

    EveningPages(PackingForEvenings packing, Typesetter typesetter, Reader reader) {
        this.packing = packing;
        this.typesetter = typesetter;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "evenings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Evening(List<ShownAction> live, EveningOrder order, Mistakes mistakes) implements TemplateInstance {}

    /** @param letters to each official, one number after the other */
    @CheckedTemplate(basePath = "evenings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EveningPack(LocalDate day, String group, List<EveningAction> actions, List<Integer> letters)
            implements TemplateInstance {}

    @GET
    public Response order(@BeanParam EveningOrder order) {
        return Answers.ok(new Evening(packing.live(), order, Mistakes.none()));
    }

    @GET
    @Path("pack.pdf")
    public Response pack(@BeanParam EveningOrder order) {
        var actions = packing.packed(order);
        var mistakes = packing.mistakes(order, actions);
        if (mistakes.any()) {
            return Answers.mistaken(new Evening(packing.live(), order, mistakes));
        }
        var page = new EveningPack(
                        packing.day(order).orElseGet(packing::today), order.group(), actions, packing.counted(order))
                .setLocale(reader.locale())
                .render();
        var missing = typesetter.missing(page);
        if (!missing.isEmpty()) {
            mistakes.add("action", reader.words(EveningWords.class).unprintable(missing));
            return Answers.mistaken(new Evening(packing.live(), order, mistakes));
        }
        var paper = Paper.in(Locale.forLanguageTag(reader.form()).getCountry());
        return Response.ok(typesetter.set(page, paper).pdf(), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"evening-" + packing.today() + ".pdf\"")
                .build();
    }
}
