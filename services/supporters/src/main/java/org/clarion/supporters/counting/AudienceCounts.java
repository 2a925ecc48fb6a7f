package org.clarion.supporters.counting;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.contracts.AudienceEvent;
import org.clarion.contracts.AudienceEvent.AudienceCounted;
import org.clarion.contracts.AudienceEvent.NetworkCounted;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.people.SupporterStage;
import org.jspecify.annotations.Nullable;

/** How many people a mail would reach. Only who has confirmed is counted: nobody else is written to. */
@ApplicationScoped
class AudienceCounts {

    private final EntityManager entities;
    private final AlertedActions actions;
    private final SupporterActs acts;
    private final Clock clock;

    AudienceCounts(EntityManager entities, AlertedActions actions, SupporterActs acts, Clock clock) {
        this.entities = entities;
        this.actions = actions;
        this.acts = acts;
        this.clock = clock;
    }

    NetworkCounted network() {
        var languages = by("language");
        var people = languages.values().stream().mapToLong(Long::longValue).sum();
        return new NetworkCounted(
                Math.toIntExact(people),
                NetworkParts.of(languages),
                NetworkParts.of(by("coalesce(country, '" + Narrowing.NOWHERE + "')")),
                clock.instant(),
                unlessFew(choosing("choice.pausedUntil > :today")),
                unlessFew(choosing("""
                        (choice.pausedUntil is null or choice.pausedUntil <= :today)
                        and (choice.languages <> '' or choice.places <> '' or choice.channels <> ''
                            or choice.themes <> '' or choice.urgentOnly = true or choice.pace <> org.clarion.supporters.people.MailPace.ANY)""")));
    }

    private long choosing(String what) {
        return entities.createQuery("select count(*) from Supporter where stage = :stage and " + what, Long.class)
                .setParameter("stage", SupporterStage.CONFIRMED)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .getSingleResult();
    }

    private static @Nullable Integer unlessFew(long people) {
        return people < AudienceEvent.FEWEST ? null : Math.toIntExact(people);
    }

    private Map<String, Long> by(String part) {
        return entities.createQuery(
                        "select " + part + ", count(*) from Supporter where stage = :stage group by 1", Object[].class)
                .setParameter("stage", SupporterStage.CONFIRMED)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    AudienceCounted of(Sheet sheet) {
        var matter = actions.ofTheSameCase(sheet);
        return new AudienceCounted(
                sheet.actionId(),
                reached(sheet.actionId(), matter),
                Math.toIntExact(acts.actorsOf(Set.of(sheet.actionId()))),
                inCase(matter),
                Math.toIntExact(acts.others(sheet.actionId())),
                clock.instant());
    }

    // Whoever follows a case is written to as those who acted on it are.
    private int inCase(Collection<UUID> matter) {
        return ((Number) entities.createNativeQuery("""
                        select count(*) from (
                            select supporter_id from known_act
                            join supporter on supporter.id = supporter_id and stage = 'CONFIRMED'
                            where action_id = any (cast(:matter as uuid[]))
                            union
                            select supporter_id from followed_case
                            where confirmed_at is not null and action_id = any (cast(:matter as uuid[]))) those""")
                        .setParameter("matter", array(matter))
                        .getSingleResult())
                .intValue();
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private int reached(UUID action, Collection<UUID> matter) {
        return ((Number) entities.createNativeQuery("""
                        select count(*) from (
                            select supporter_id from due_mail
                            where action_id = :action and kind in ('ALERT', 'FOLLOW_UP') and mail_state in ('SENT', 'CLAIMED')
                            union
                            select supporter_id from known_act
                            where supporter_id is not null and action_id = any (cast(:matter as uuid[]))
                            union
                            select supporter_id from followed_case
                            where confirmed_at is not null and action_id = any (cast(:matter as uuid[]))) reached
                        join supporter on supporter.id = reached.supporter_id
                            and supporter.stage in ('CONFIRMED', 'FOLLOWING')""")
                        .setParameter("action", action)
                        .setParameter("matter", array(matter))
                        .getSingleResult())
                .intValue();
    }

    /** The sheets whose audience may still be asked for soon. */
    List<Sheet> sheets() {
        return actions.lately();
    }
}
