package org.clarion.urgentactions.deadlines.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.clarion.access.MemberIds;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.StaffDirectory;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.StaffProfile;

/** Giving out, renewing and revoking the private addresses of calendars, and opening them. */
@ApplicationScoped
class Subscribing {

    private final CalendarFeeds feeds;
    private final StaffDirectory staff;
    private final StaffMembers members;
    private final MemberIds ids;
    private final StaffActs acts;
    private final Clock clock;

    Subscribing(
            CalendarFeeds feeds,
            StaffDirectory staff,
            StaffMembers members,
            MemberIds ids,
            StaffActs acts,
            Clock clock) {
        this.feeds = feeds;
        this.staff = staff;
        this.members = members;
        this.ids = ids;
        this.acts = acts;
        this.clock = clock;
    }

    /** A new address in the place of the one before; what it ends in is known here and now only. */
    @Transactional
    CalendarToken renew(String member, boolean onlyMine) {
        var token = CalendarToken.random();
        var feed = feeds.findByIdOptional(member).orElse(null);
        if (feed == null) {
            feed = new CalendarFeed(member);
            feed.renew(token.hash(), onlyMine, clock.instant());
            feeds.persist(feed);
        } else {
            feed.renew(token.hash(), onlyMine, clock.instant());
        }
        acts.record("made a calendar address", idOf(member));
        return token;
    }

    /** Revoking what is not there is no news. */
    @Transactional
    void revoke(String member) {
        if (feeds.deleteById(member)) {
            acts.record("revoked a calendar address", idOf(member));
        }
    }

    /** The record is told to all services, and events hold no names. */
    private String idOf(String member) {
        return members.named(member)
                .map(StaffMember::id)
                .orElseGet(() -> ids.of(member))
                .toString();
    }

    @Transactional
    Optional<CalendarFeed> of(String member) {
        return feeds.findByIdOptional(member);
    }

    /**
     * Whose calendar is at this address, and how it was asked for.
     */
    record Subscriber(StaffProfile member, boolean onlyMine) {}

    /** Nobody's where the address is none, was renewed or revoked, or its member works here no longer. */
    @Transactional
    Optional<Subscriber> opened(String end) {
        return CalendarToken.endOf(end)
                .flatMap(token -> feeds.opened(token.hash()))
                .flatMap(feed -> staff.active().stream()
                        .filter(member -> member.name().equals(feed.member()))
                        .findFirst()
                        .map(member -> new Subscriber(member, feed.onlyMine())));
    }
}
