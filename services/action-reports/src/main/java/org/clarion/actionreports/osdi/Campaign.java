package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.SheetNumbers;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.clarion.contracts.TotalsEvent.Figures;
import org.jspecify.annotations.Nullable;

/** An urgent action as an OSDI advocacy campaign; what OSDI cannot say stands in {@code ua:} fields. */
@ApplicationScoped
class Campaign {

    private final Hal hal;

    Campaign(Hal hal) {
        this.hal = hal;
    }

    static String path(ActionSheet appeal) {
        return path(appeal.actionId());
    }

    static String path(UUID action) {
        return Hal.CAMPAIGNS + "/" + action;
    }

    /** @param heardAt when its sheet last changed, as far as we know */
    ObjectNode of(ActionSheet appeal, TotalsStanding standing, Instant heardAt) {
        var sheet = appeal.sheet();
        var text = appeal.text(sheet.originalLanguage());
        var campaign = Hal.node();
        campaign.putArray("identifiers").add("clarion:" + sheet.actionId());
        campaign.put("origin_system", "Clarion");
        campaign.put("created_date", sheet.launchedAt().toString());
        campaign.put("modified_date", latest(sheet, standing, heardAt));
        campaign.put("name", SheetNumbers.inEnglish(sheet))
                .put("title", text.title())
                .put("summary", text.summary());
        campaign.put("description", text.background());
        campaign.put("type", types(sheet.targets()).getFirst());
        campaign.put("browser_url", hal.url("/actions/" + sheet.actionId()));
        campaign.put(
                "targets",
                String.join("; ", sheet.targets().stream().map(Target::name).toList()));
        campaign.putArray("target_list")
                .addAll(sheet.targets().stream().map(Campaign::target).toList());
        campaign.putArray("templates").add(text.sampleLetter());
        campaign.put("total_outreaches", standing.total().reported());
        whatOsdiCannotSay(campaign, sheet);
        campaign.set("ua:totals", totals(standing));
        campaign.set("_links", links(appeal));
        return campaign;
    }

    private ObjectNode links(ActionSheet appeal) {
        var links = hal.links(path(appeal));
        links.set("osdi:outreaches", hal.link(path(appeal) + "/outreaches"));
        links.set("osdi:record_outreach_helper", hal.link(path(appeal) + "/record_outreach_helper"));
        return links;
    }

    private static void whatOsdiCannotSay(ObjectNode campaign, Sheet sheet) {
        campaign.put("ua:number", sheet.number()).put("ua:series", sheet.series());
        campaign.put("ua:ai_index", sheet.aiIndex()).put("ua:previous", sheet.previous());
        campaign.put("ua:case", text(sheet.caseId()));
        campaign.put(
                "ua:kind", sheet.kind() == null ? null : sheet.kind().name().toLowerCase(Locale.ROOT));
        campaign.put("ua:replaces", text(sheet.replaces()));
        campaign.put("ua:replaced_by", text(sheet.replacedBy()));
        campaign.put("ua:newer", text(sheet.newer()));
        campaign.put(
                "ua:outcome",
                sheet.outcomeKind() == null ? null : sheet.outcomeKind().name().toLowerCase(Locale.ROOT));
        campaign.put("ua:country", sheet.country());
        campaign.put("ua:act_until", sheet.actUntil().toString())
                .put("ua:ends_at", sheet.endsAt().toString());
        campaign.put("ua:status", sheet.status().name().toLowerCase(Locale.ROOT));
        var languages = campaign.putArray("ua:preferred_languages");
        sheet.preferredLanguages().forEach(languages::add);
        var channels = campaign.putArray("ua:channels");
        types(sheet.targets()).forEach(channels::add);
        var subjects = campaign.putArray("ua:subjects");
        sheet.subjects().forEach(s -> subjects.addObject().put("name", s.name()).put("pronouns", s.pronouns()));
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    static ObjectNode totals(TotalsStanding standing) {
        var totals = figures(standing.total());
        var byChannel = totals.putObject("by_channel");
        standing.byChannel().forEach((channel, figures) -> byChannel.set(OsdiType.word(channel), figures(figures)));
        totals.put("as_of", standing.asOf().toString()).put("version", standing.version());
        return totals;
    }

    private static ObjectNode figures(Figures figures) {
        return Hal.node()
                .put("reported", figures.reported())
                .put("verified", figures.verified())
                .put("delivered", figures.delivered());
    }

    static ObjectNode target(Target target) {
        var node = Hal.node();
        node.put("ua:target_id", target.targetId().toString());
        node.put("title", target.office()).put("family_name", target.name());
        return node;
    }

    /** Only channels that a target really has. */
    private static List<String> types(List<Target> targets) {
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        for (var target : targets) {
            add(channels, Channel.EMAIL, target.email() != null);
            add(channels, Channel.POST, !target.address().isEmpty());
            add(channels, Channel.PHONE, target.phone() != null);
            add(channels, Channel.FAX, target.fax() != null);
            add(channels, Channel.SOCIAL, target.handle() != null);
        }
        return channels.isEmpty()
                ? List.of("other")
                : channels.stream().map(OsdiType::word).toList();
    }

    private static void add(Set<Channel> channels, Channel channel, boolean given) {
        if (given) {
            channels.add(channel);
        }
    }

    /** Of whatever a client would see changed: the sheet, its end, its totals. */
    private static String latest(Sheet sheet, TotalsStanding standing, Instant heardAt) {
        return Stream.of(sheet.launchedAt(), heardAt, standing.version() > 0 ? standing.asOf() : Instant.EPOCH)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }
}
