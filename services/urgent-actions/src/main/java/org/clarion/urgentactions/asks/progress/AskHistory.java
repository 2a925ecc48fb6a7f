package org.clarion.urgentactions.asks.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskJudgement;
import org.clarion.urgentactions.asks.AskStanding;
import org.clarion.urgentactions.asks.AskStatus;

/** How the asks of a plan stood on any day, by what has been said of them until now: of each the judgement with the latest day holds. */
public final class AskHistory {

    private static final Comparator<AskJudgement> BY_DAY =
            Comparator.comparing(AskJudgement::onDay).thenComparing(AskJudgement::judgedAt);

    private final List<Ask> asks;
    private final List<AskStanding> countries;
    private final Map<JudgedThread, List<AskJudgement>> said;

    private AskHistory(List<Ask> asks, List<AskStanding> countries, List<AskJudgement> judgements) {
        this.asks = asks;
        this.countries = countries;
        this.said = judgements.stream()
                .sorted(BY_DAY)
                .collect(Collectors.groupingBy(one -> new JudgedThread(one.askId(), one.country())));
    }

    /** An ask as a whole (without country), or in a country. */
    private record JudgedThread(UUID ask, String country) {}

    /** @param countries the same asks in each country that they are followed in */
    public static AskHistory of(List<Ask> asks, List<AskStanding> countries, List<AskJudgement> judgements) {
        return new AskHistory(asks, countries, judgements);
    }

    /** As wholes, at the end of this day. */
    public List<AskStanding> whole(LocalDate on) {
        return asks.stream()
                .map(AskStanding::of)
                .map(one -> one.as(status(one, on)))
                .toList();
    }

    /** In each country, at the end of this day. */
    public List<AskStanding> inCountries(LocalDate on) {
        return countries.stream().map(one -> one.as(status(one, on))).toList();
    }

    private AskStatus status(AskStanding standing, LocalDate on) {
        return said.getOrDefault(new JudgedThread(standing.ask().id(), standing.country()), List.of()).stream()
                .filter(one -> !one.onDay().isAfter(on))
                .reduce((earlier, later) -> later)
                .map(AskJudgement::status)
                .orElse(AskStatus.UNKNOWN);
    }

    /** What was judged of the days of a period, both included; the latest day first. */
    public List<AskChange> within(LocalDate from, LocalDate to) {
        var byId = asks.stream().collect(Collectors.toMap(Ask::id, ask -> ask));
        return said.values().stream()
                .flatMap(thread -> IntStream.range(0, thread.size())
                        .mapToObj(at -> new AskChange(
                                byId.get(thread.get(at).askId()),
                                thread.get(at),
                                at == 0 ? AskStatus.UNKNOWN : thread.get(at - 1).status())))
                .filter(one -> !one.judgement().onDay().isBefore(from)
                        && !one.judgement().onDay().isAfter(to))
                .sorted(Comparator.comparing(AskChange::judgement, BY_DAY).reversed())
                .toList();
    }
}
