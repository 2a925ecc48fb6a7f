package org.clarion.supporters.growth;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.ListPage;
import org.clarion.pages.charts.WeekChart;
import org.clarion.supporters.files.FiguresFile;
import org.jspecify.annotations.Nullable;

/** The desk's page about how the network grows, and its figures as files. */
@Path("/desk/supporters/growth")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class GrowthPages {

    private final NetworkWeeks weeks;
    private final GrowthLists lists;

    GrowthPages(NetworkWeeks weeks, GrowthLists lists) {
        this.weeks = weeks;
        this.lists = lists;
    }

    @GET
    public Response growth() {
        var latest = weeks.latest();
        var chart = WeekChart.of(latest.stream()
                .map(week -> new WeekChart.Week(week.begins(), week.confirmed(), week.left()))
                .toList());
        return Answers.ok(Templates.growth(chart, latest.reversed(), lists.countries(), lists.languages()));
    }

    @GET
    @Path("/weeks.csv")
    public Response weeksFile() {
        return FiguresFile.named("supporters-by-week.csv")
                .line("week_begins", "asked", "confirmed", "left", "total")
                .lines(
                        weeks.latest(),
                        week -> List.of(week.begins(), week.asked(), week.confirmed(), week.left(), week.total()))
                .answer();
    }

    /** What is not counted out has no number: its cell is empty. */
    @GET
    @Path("/parts.csv")
    public Response partsFile() {
        return FiguresFile.named("supporters-by-part.csv")
                .line("part", "code", "people", "confirmed_in_28_days")
                .lines(lists.allCountries(), part -> cells("country", part))
                .lines(lists.allLanguages(), part -> cells("language", part))
                .answer();
    }

    private static List<Object> cells(String kind, NetworkPart part) {
        return List.of(kind, part.code(), number(part.people()), number(part.joined()));
    }

    private static Object number(@Nullable Long people) {
        return people == null ? "" : people;
    }

    @CheckedTemplate(basePath = "growth")
    static final class Templates {
        static native TemplateInstance growth(
                @Nullable WeekChart chart,
                List<NetworkWeek> weeks,
                ListPage<NetworkPart> countries,
                ListPage<NetworkPart> languages);

        private Templates() {}
    }
}
