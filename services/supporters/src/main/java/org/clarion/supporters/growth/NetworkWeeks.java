package org.clarion.supporters.growth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The network week by week, read from the rows themselves. */
@ApplicationScoped
class NetworkWeeks {

    private static final int WEEKS = 26;

    private final EntityManager entities;
    private final Clock clock;

    NetworkWeeks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Half a year with this week as the last, or from the first week of the network; the oldest first and without gaps. */
    @Transactional
    List<NetworkWeek> latest() {
        var moves = moves();
        var last = monday();
        var first = last.minusWeeks(WEEKS - 1L);
        var total = moves.headMap(first).values().stream().mapToLong(Moves::net).sum();
        var weeks = new ArrayList<NetworkWeek>();
        for (var begins = first; !begins.isAfter(last); begins = begins.plusWeeks(1)) {
            var moved = moves.getOrDefault(begins, Moves.NONE);
            total += moved.net();
            weeks.add(new NetworkWeek(begins, moved.asked(), moved.confirmed(), moved.left(), total));
        }
        return weeks.stream().dropWhile(NetworkWeek::isEmpty).toList();
    }

    private TreeMap<LocalDate, Moves> moves() {
        List<?> rows = entities.createNativeQuery("""
                        select cast(cast(date_trunc('week', at at time zone 'UTC') as date) as text) as begins,
                               count(*) filter (where kind = 'ASKED') as asked,
                               count(*) filter (where kind = 'CONFIRMED') as confirmed,
                               count(*) filter (where kind = 'LEFT') as gone
                        from (select 'ASKED' as kind, asked_at as at from supporter
                                  where stage <> 'FOLLOWING' or join_until is not null
                              union all select 'CONFIRMED', confirmed_at from supporter where confirmed_at is not null
                              union all select 'LEFT', left_at from supporter
                                        where left_at is not null and confirmed_at is not null) moves
                        group by 1""", Tuple.class).getResultList();
        var moves = new TreeMap<LocalDate, Moves>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> moves.put(
                        LocalDate.parse(row.get("begins", String.class)),
                        new Moves(number(row, "asked"), number(row, "confirmed"), number(row, "gone"))));
        return moves;
    }

    private record Moves(long asked, long confirmed, long left) {

        static final Moves NONE = new Moves(0, 0, 0);

        long net() {
            return confirmed - left;
        }
    }

    private LocalDate monday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }
}
