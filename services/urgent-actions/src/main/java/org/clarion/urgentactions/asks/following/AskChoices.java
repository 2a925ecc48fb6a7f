package org.clarion.urgentactions.asks.following;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.progress.AskProgress;
import org.clarion.urgentactions.asks.reading.AskActor;

/** By what the asks of a plan can be narrowed: what occurs in it, in its order. */
public record AskChoices(
        List<Choice> chapters,
        List<Choice> actors,
        List<Choice> addressees,
        List<Choice> people,
        List<Choice> countries,
        List<Choice> statuses) {

    static AskChoices of(Plan plan, List<Ask> asks, Reader reader) {
        var words = reader.words(FollowingWords.class);
        return new AskChoices(
                choices(asks, ask -> Stream.of(ask.chapter())),
                Arrays.stream(AskActor.values())
                        .filter(actor -> asks.stream().anyMatch(ask -> ask.actor() == actor))
                        .map(actor -> new Choice(actor.name(), words.actor(actor)))
                        .toList(),
                choices(asks, ask -> ask.addressees().stream()),
                choices(asks, ask -> Stream.of(ask.people())),
                plan.countries().stream()
                        .map(country -> new Choice(country, reader.country(country)))
                        .toList(),
                AskProgress.BEST_FIRST.stream()
                        .map(status -> new Choice(status.name(), words.level(status)))
                        .toList());
    }

    private static List<Choice> choices(List<Ask> asks, Function<Ask, Stream<String>> value) {
        return asks.stream()
                .flatMap(value)
                .filter(one -> !one.isEmpty())
                .distinct()
                .map(one -> new Choice(one, one))
                .toList();
    }
}
