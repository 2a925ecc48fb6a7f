package org.clarion.urgentactions.asks.following;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskStatus;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.reading.AskKind;
import org.jspecify.annotations.Nullable;

/**
 * A plan and its asks as other programs read them, under names in the manner of OSDI ({@code total_records}).
 *
 * @param issued_on the day it was issued, in its own place; nothing where nobody said
 */
public record AsksJson(
        UUID identifier,
        String title,
        String author,
        String language,
        @Nullable LocalDate issued_on,
        String browser_url,
        int total_records,
        List<AskJson> asks) {

    /** @param place among all asks of the plan, from 1; with the plan it names the ask for good */
    public record AskJson(
            int place,
            String chapter,
            String section,
            String population_group,
            int number,
            AskKind kind,
            String addressee,
            String text,
            AskStatus status,
            @Nullable LocalDate status_since,
            String browser_url) {}

    static AsksJson of(Plan plan, List<Ask> asks, String site) {
        var address = site + "/plans/" + plan.id();
        return new AsksJson(
                plan.id(),
                plan.title(),
                plan.author(),
                plan.language(),
                plan.issuedOn(),
                address,
                asks.size(),
                asks.stream().map(ask -> of(ask, address)).toList());
    }

    private static AskJson of(Ask ask, String address) {
        return new AskJson(
                ask.place(),
                ask.chapter(),
                ask.section(),
                ask.people(),
                ask.number(),
                ask.kind(),
                ask.addressee(),
                ask.words(),
                ask.status(),
                ask.statusSince(),
                address + "/" + ask.place());
    }
}
