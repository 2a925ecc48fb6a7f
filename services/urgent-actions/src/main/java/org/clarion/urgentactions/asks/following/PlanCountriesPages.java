package org.clarion.urgentactions.asks.following;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.PlanCountries;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.asks.reading.AskActor;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** In which countries what a plan asks of States is followed. */
@Path("desk/plans")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PlanCountriesPages {

    private final Plans plans;
    private final PlanCountries following;
    private final Reader reader;
    private final Desk desk;

    PlanCountriesPages(Plans plans, PlanCountries following, Reader reader, Desk desk) {
        this.plans = plans;
        this.following = following;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    @Path("{id}/countries")
    public Response countries(@RestPath UUID id) {
        return plans.of(id)
                .map(plan -> Answers.ok(choosing(
                        plan,
                        plan.countries().stream().map(reader::country).collect(Collectors.joining("\n")),
                        Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/countries")
    public Response choose(@RestPath UUID id, @RestForm @DefaultValue("") String countries) {
        var plan = plans.of(id).orElse(null);
        if (plan == null) {
            return Answers.missing();
        }
        var words = reader.words(FollowingWords.class);
        var mistakes = Mistakes.none();
        var chosen = CountryLines.read(countries, mistakes, words);
        following
                .judgedBeside(id, chosen)
                .ifPresent(country -> mistakes.add("countries", words.countryJudged(reader.country(country))));
        if (mistakes.any()) {
            return Answers.mistaken(choosing(plan, countries, mistakes));
        }
        following.follow(id, chosen, desk.getWho());
        return Answers.seeOther(reader.to(PlanDeskPages.HERE + "/" + id + "?done=followed"));
    }

    private FollowingViews.ChooseCountries choosing(Plan plan, String typed, Mistakes mistakes) {
        var followed = plans.asks(plan.id()).stream()
                .filter(ask -> ask.actor() == AskActor.STATES)
                .count();
        return new FollowingViews.ChooseCountries(plan, followed, typed, mistakes);
    }
}
