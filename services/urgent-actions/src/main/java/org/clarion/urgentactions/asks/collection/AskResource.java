package org.clarion.urgentactions.asks.collection;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clarion.osdi.HalLinks;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskStanding;
import org.clarion.urgentactions.asks.Plan;
import org.jspecify.annotations.Nullable;

/** An ask as other programs read it. OSDI knows no asks: what it has no word for begins with {@code ua:}. */
@ApplicationScoped
class AskResource {

    private final HalLinks links;

    AskResource(HalLinks links) {
        this.links = links;
    }

    static String path(Plan plan) {
        return "/plans/" + plan.id();
    }

    /** @param countries the ask in each country that it is followed in */
    ObjectNode of(Plan plan, Ask ask, List<AskStanding> countries) {
        var page = path(plan) + "/" + ask.place();
        var node = JsonNodeFactory.instance.objectNode();
        node.putArray("identifiers").add("clarion:" + ask.id());
        node.put("created_date", time(Objects.requireNonNull(plan.publishedAt())))
                .put("modified_date", time(modified(plan, ask, countries)))
                .put("title", ask.label())
                .put("description", ask.words())
                .put("language", plan.language())
                .put("browser_url", links.url(page));
        place(node, ask);
        node.put("ua:status", ask.status().name()).put("ua:status_since", day(ask.statusSince()));
        var there = node.putArray("ua:countries");
        countries.forEach(one -> there.addObject()
                .put("country", one.country())
                .put("status", one.status().name())
                .put("status_since", day(one.since())));
        var to = links.links(page + ".json");
        to.set("ua:plan", links.link(path(plan) + "/asks.json"));
        node.set("_links", to);
        return node;
    }

    private static void place(ObjectNode node, Ask ask) {
        node.put("ua:place", ask.place())
                .put("ua:chapter", ask.chapter())
                .put("ua:chapter_title", ask.chapterTitle())
                .put("ua:section", ask.section())
                .put("ua:section_title", ask.sectionTitle())
                .put("ua:population_group", ask.people())
                .put("ua:number", ask.number())
                .put("ua:kind", ask.kind().name())
                .put("ua:actor", ask.actor().name());
        var addressees = node.putArray("ua:addressees");
        ask.addressees().forEach(addressees::add);
    }

    /** When it was judged last, as a whole or anywhere; when it was published, where nobody has judged. */
    private static Instant modified(Plan plan, Ask ask, List<AskStanding> countries) {
        return Stream.concat(
                        Stream.of(Objects.requireNonNull(plan.publishedAt()), ask.judgedAt()),
                        countries.stream().map(AskStanding::judgedAt))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
